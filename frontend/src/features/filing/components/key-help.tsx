import { useTranslation } from 'react-i18next';

const keys = [
  ['move', '← ↑ → ↓', 'Tab'],
  ['type', 'Enter', 'F2'],
  ['line', 'Alt + Enter'],
  ['cancel', 'Esc'],
  ['select', 'Shift + ↓', 'Ctrl + A'],
  ['clipboard', 'Ctrl + C', 'Ctrl + V'],
  ['down', 'Ctrl + D'],
  ['clear', 'Delete'],
  ['unchanged', 'F4'],
  ['tick', 'Shift + Space'],
  ['undo', 'Ctrl + Z', 'Ctrl + Y'],
  ['leave', 'Esc', 'Tab'],
];

/** The keys of the sheet: those of every spreadsheet, and F4. */
export function KeyHelp() {
  const { t } = useTranslation();
  return (
    <dl className="filing-keys">
      {keys.map(([what, ...pressed]) => (
        <div key={what}>
          <dt>
            {pressed.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{t(`filing/key/${what}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
