import { type ReactNode, useRef } from 'react';
import './tab-list.css';

interface Props<T extends string> {
  label: string;
  tabs: { key: T; label: ReactNode }[];
  shown: T;
  onChange: (key: T) => void;
  /** id of what they change */
  panel: string;
  className?: string;
}

/** Tabs in a line that scrolls where there is no room; arrows go from one to the next. */
export function TabList<T extends string>(props: Props<T>) {
  const { label, tabs, shown, onChange, panel, className } = props;
  const list = useRef<HTMLDivElement>(null);
  const move = (step: number) => {
    const at = tabs.findIndex(({ key }) => key === shown);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (next) {
      onChange(next.key);
      list.current?.querySelector<HTMLElement>(`[data-tab="${next.key}"]`)?.focus();
    }
  };
  return (
    <div
      ref={list}
      className={['tab-list', className].join(' ')}
      role="tablist"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={({ key }) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
        if (step) {
          move(step);
        }
      }}
    >
      {tabs.map(({ key, label: name }) => (
        <button
          key={key}
          type="button"
          role="tab"
          data-tab={key}
          aria-selected={key === shown}
          aria-controls={panel}
          tabIndex={key === shown ? 0 : -1}
          onClick={() => onChange(key)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
