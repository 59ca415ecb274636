import {useEffect, useState} from 'react';

type Mode = 'auto' | 'light' | 'dark';
const KEY = 'parley-theme';
const NEXT: Readonly<Record<Mode, Mode>> = {auto: 'dark', dark: 'light', light: 'auto'};
const SIGN: Readonly<Record<Mode, string>> = {auto: '◐', dark: '●', light: '○'};

/** Light, dark, or as the machine has it. */
export function Theme() {
  const [mode, setMode] = useState<Mode>(stored);
  useEffect(() => {
    if (mode === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = mode;
    localStorage.setItem(KEY, mode);
    dispatchEvent(new Event(KEY));
  }, [mode]);
  return (
    <button type="button" className="plain theme" onClick={() => setMode(NEXT[mode])}
      aria-label={`Colours: ${mode}. Change to ${NEXT[mode]}`} title={`Colours: ${mode}`}>
      {SIGN[mode]}
    </button>
  );
}

/** Whether dark colours are shown now. */
export function useDark(): boolean {
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const look = () => setDark(isDark());
    system.addEventListener('change', look);
    addEventListener(KEY, look);
    return () => {
      system.removeEventListener('change', look);
      removeEventListener(KEY, look);
    };
  }, []);
  return dark;
}

function isDark(): boolean {
  const {theme} = document.documentElement.dataset;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function stored(): Mode {
  const value = localStorage.getItem(KEY);
  return value === 'light' || value === 'dark' ? value : 'auto';
}
