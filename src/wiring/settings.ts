/** Preferences in localStorage, behind a try: a browser that refuses them plays with the first ones. */
import { SETTINGS_AT_FIRST, type Settings } from '../page/shell.ts';

const KEY = 'roads-not-taken:settings';

export function readSettings(): Settings {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
    const known = Object.entries(SETTINGS_AT_FIRST).map(([key, first]) => {
      const value = given[key];
      const fits =
        key === 'motion'
          ? ['system', 'full', 'reduced'].includes(value as string)
          : key === 'textScale'
            ? [1, 1.15, 1.3].includes(value as number)
            : typeof value === typeof first;
      return [key, fits ? value : first];
    });
    return Object.fromEntries(known) as Settings;
  } catch {
    return SETTINGS_AT_FIRST;
  }
}

export function writeSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // nothing is lost but a preference
  }
}
