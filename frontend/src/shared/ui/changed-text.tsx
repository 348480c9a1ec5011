import { useTranslation } from 'react-i18next';
import { wordDiff } from './word-diff';
import './changed-text.css';

/**
 * What became of a text: what is new is underlined, what was left out is struck through. Said too, and
 * not only drawn: few screen readers tell of ins and del.
 */
export function ChangedText({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation();
  const changes = wordDiff(before, after).map(({ text, change }, at) => {
    const key = `${at} ${change}`;
    switch (change) {
      case 'added':
        return (
          <ins key={key}>
            <span className="sr-only">{t('record/reports/added')}</span>
            {text}
          </ins>
        );
      case 'removed':
        return (
          <del key={key}>
            <span className="sr-only">{t('record/reports/removed')}</span>
            {text}
          </del>
        );
      default:
        return <span key={key}>{text}</span>;
    }
  });
  return <span className="changed-text">{changes}</span>;
}
