import type { DraftSeverity } from '../../legal/citation/draft/index.ts';
import type { IconName } from '../ui/icons.ts';

/** The sign of each severity, which always stands beside its word. */
export const SEVERITY_ICONS: Readonly<Record<DraftSeverity, IconName>> = {
  error: 'ended',
  warning: 'warn',
  note: 'info',
  ok: 'check',
};
