import type { FeatureGroup } from '../feature.ts';
import { EFFECT } from './effect.ts';
import { SEARCH } from './search.ts';
import { TAKING_AWAY } from './taking-away.ts';
import { TEXTS } from './texts.ts';
import { TRUST } from './trust.ts';
import { WORK } from './work.ts';

/** Everything the product gives its users; a new feature gets a line here and a test that shows it. */
export const FEATURES: readonly FeatureGroup[] = [TEXTS, EFFECT, WORK, SEARCH, TAKING_AWAY, TRUST];
