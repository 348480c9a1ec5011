import { useTranslation } from 'react-i18next';
import type { ProgressClass } from '@/shared/api/report-types';
import { classes } from '../model/changes';
import './classes.css';

/** The five classes as parts of a bar; the words below say the same. */
export function ClassesBar({ of }: { of: Partial<Record<ProgressClass, number>> }) {
  const { t } = useTranslation();
  const there = classes.filter((name) => of[name]);
  return (
    <>
      <div className="classes-bar" aria-hidden>
        {there.map((name) => (
          <span key={name} className={`fill-${name}`} style={{ flexGrow: of[name] }} />
        ))}
      </div>
      <ul className="classes-legend">
        {there.map((name) => (
          <li key={name}>
            <i className={`fill-${name}`} aria-hidden />
            {t(`review/class/${name}`)} <strong>{of[name]}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
