import * as texts from '../../texts/vi.ts';

/** The header button that goes round automatic → light → dark and remembers the choice here. */
const KEY = 'giao-dien';
const names = { auto: texts.themeAuto, light: texts.themeLight, dark: texts.themeDark } as const;
type Mode = keyof typeof names;
const order: readonly Mode[] = ['auto', 'light', 'dark'];

function saved(): Mode {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

function apply(mode: Mode, button: HTMLElement): void {
  const root = document.documentElement;
  if (mode === 'auto') delete root.dataset.theme;
  else root.dataset.theme = mode;
  button.dataset.mode = mode;
  button.title = texts.theme.replace('{what}', names[mode]);
  const name = button.querySelector('[data-theme-name]');
  if (name) name.textContent = names[mode];
}

/** Storage may be forbidden; the theme then lasts for this page. */
function remember(mode: Mode): void {
  try {
    if (mode === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, mode);
  } catch {
    return;
  }
}

/** Makes the button go round the modes. */
export function installTheme(page: Document): void {
  const button = page.querySelector<HTMLElement>('[data-theme-toggle]');
  if (!button) return;
  apply(saved(), button);
  button.addEventListener('click', () => {
    const next = order[(order.indexOf(saved()) + 1) % order.length] ?? 'auto';
    apply(next, button);
    remember(next);
  });
}
