import { PrinterOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry, TimelineKind } from '@/shared/api/types';
import { actorName, formatTime } from '@/shared/i18n/format';
import { Load } from '@/shared/ui/page-state';
import { useTimeline } from '../api/use-timeline';
import { actionWords, detailWords, graveActions } from '../model/timeline-words';
import './measure-timeline.css';

const kinds: TimelineKind[] = [
  'task',
  'report',
  'return',
  'supervision',
  'extension',
  'instruction',
  'closure',
  'suspension',
  'evidence',
  'comment',
  'publication',
  'other',
];

/** Who did what to a measure and when, the latest first. */
export function MeasureTimeline({ plan, number }: { plan: string; number: string }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<TimelineKind>();
  const timeline = useTimeline(plan, number, kind);
  const [printing, setPrinting] = useState(false);

  const print = async () => {
    setPrinting(true);
    let page = await timeline.fetchNextPage({ cancelRefetch: false });
    while (page.hasNextPage) {
      page = await timeline.fetchNextPage();
    }
    setPrinting(false);
    // once the last page is drawn
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
  };

  return (
    <section className="panel timeline-panel" aria-label={t('measure/timeline')}>
      <header className="timeline-head">
        <h2>{t('measure/timeline')}</h2>
        <Select<'all' | TimelineKind>
          className="no-print"
          aria-label={t('record/timeline/filter')}
          value={kind ?? 'all'}
          onChange={(chosen) => setKind(chosen === 'all' ? undefined : chosen)}
          popupMatchSelectWidth={false}
          options={['all' as const, ...kinds].map((value) => ({
            value,
            label: value === 'all' ? t('record/timeline/all') : t(`record/timeline/kind/${value}`),
          }))}
        />
        <Button
          className="no-print"
          icon={<PrinterOutlined />}
          loading={printing}
          onClick={() => void print()}
        >
          {t('record/timeline/print')}
        </Button>
      </header>
      <Load of={timeline}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items);
          return (
            <>
              {entries.length === 0 && <p className="muted">{t('measure/noTimeline')}</p>}
              <ol className="timeline">
                {entries.map((entry, at) => (
                  // an entry has no id of its own, and the list only grows at its end
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <Entry key={at} entry={entry} />
                ))}
              </ol>
            </>
          );
        }}
      </Load>
      {timeline.hasNextPage && (
        <Button
          className="no-print"
          loading={timeline.isFetchingNextPage}
          onClick={() => void timeline.fetchNextPage()}
        >
          {t('common/more')}
        </Button>
      )}
    </section>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  return (
    <li className={graveActions.has(entry.action) ? 'grave' : `kind-${entry.kind}`}>
      <time dateTime={entry.at}>{formatTime(entry.at)}</time>
      <div>
        <strong>{actionWords(entry.action)}</strong> <span>{whoOf(entry)}</span>
        {entry.detail && (
          <div className="written muted">{detailWords(entry.action, entry.detail)}</div>
        )}
      </div>
    </li>
  );
}

function whoOf({ unit, actor }: TimelineEntry): string {
  return [unit, actor && actorName(actor)]
    .filter((name, at, all) => name && all.indexOf(name) === at)
    .join(' · ');
}
