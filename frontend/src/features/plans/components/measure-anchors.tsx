import { useTranslation } from 'react-i18next';
import './measure-anchors.css';

export interface Anchor {
  /** id of the part of the page */
  id: string;
  label: string;
  /** how much there is, where that says something */
  count?: number;
}

/** The parts of a long page, always in reach; on a phone to be pushed sideways. */
export function MeasureAnchors({ anchors }: { anchors: Anchor[] }) {
  const { t } = useTranslation();
  return (
    <nav className="anchors no-print" aria-label={t('record/page/anchors')}>
      {anchors.map(({ id, label, count }) => (
        <a key={id} href={`#${id}`}>
          {label}
          {count !== undefined && count > 0 && <small>{count}</small>}
        </a>
      ))}
    </nav>
  );
}
