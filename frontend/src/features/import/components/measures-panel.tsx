import { Button, Input } from 'antd';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftFinding } from '@/shared/api/draft-types';
import { Nothing } from '@/shared/ui/page-state';
import { inPlan } from '../model/content';
import { byMeasure } from '../model/findings';
import { addMeasure, freeId } from '../model/measures';
import { placeOfMeasure } from '../model/places';
import { bySection, matching } from '../model/sections';
import { useReviewed } from '../review/review-context';
import { MeasureCard } from './measure-card';
import './measures.css';

const none: DraftFinding[] = [];

/** The measures under their headings; the chosen one is open to be edited. */
export function MeasuresPanel({ onPreview }: { onPreview: (measure: string) => void }) {
  const { t } = useTranslation();
  const { draft, plan, findings, view, edit, readOnly } = useReviewed();
  const [words, setWords] = useState('');
  const sought = useDeferredValue(words.trim());
  const list = useRef<HTMLDivElement>(null);
  const start = useRef(view.measure);
  const groups = useMemo(() => bySection(plan, matching(plan, sought)), [plan, sought]);
  const doubts = useMemo(() => byMeasure(findings), [findings]);
  const { measure: chosen, setMeasure, reveal, focus, forgetFocus } = view;

  useEffect(() => {
    if (chosen && focus?.of === 'measure') {
      reach(list.current, chosen, focus.field);
      forgetFocus();
    }
  }, [chosen, focus, forgetFocus]);

  // back from another tab: where one was
  useEffect(() => {
    // not returned: newer browsers answer with a promise, which React would take for the clean-up
    cardOf(list.current, start.current)?.scrollIntoView({ block: 'start' });
  }, []);

  const current = useRef({ draft, plan, chosen });
  current.current = { draft, plan, chosen };
  const choose = useCallback(
    (id: string) => {
      const { draft: source, plan: now, chosen: before } = current.current;
      const measure = now.measures.find((one) => one.id === id);
      setMeasure(id === before ? undefined : id);
      if (measure && id !== before) {
        reveal(placeOfMeasure(source, measure));
      }
    },
    [setMeasure, reveal],
  );

  const add = () => {
    edit(
      t('import/edit/add'),
      inPlan((now) => addMeasure(now, '', now.measures.at(-1)?.id)),
    );
    view.openMeasure(freeId(plan, 'new'), 'title');
  };

  return (
    <div className="measures" ref={list}>
      <div className="work-bar">
        <Input
          allowClear
          size="small"
          disabled={false}
          value={words}
          placeholder={t('plans/search')}
          aria-label={t('plans/search')}
          onChange={({ target }) => setWords(target.value)}
        />
        {!readOnly && (
          <span className="work-bar-side">
            <Button size="small" onClick={add}>
              {t('import/measure/add')}
            </Button>
          </span>
        )}
      </div>
      {groups.length === 0 && <Nothing title={t('plans/nothingFound')} />}
      {groups.map(({ section, measures }) => (
        <section key={section?.number ?? ''} aria-label={section?.title}>
          <h3>
            {section
              ? `${section.number}${t('common/comma')}${section.title}`
              : t('import/noSection')}
            <small className="muted">{measures.length}</small>
          </h3>
          <ul>
            {measures.map((measure) => (
              <MeasureCard
                key={measure.id}
                measure={measure}
                findings={doubts.get(measure.id) ?? none}
                chosen={measure.id === chosen}
                onChoose={choose}
                onPreview={onPreview}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function cardOf(list: HTMLElement | null, measure: string | undefined) {
  return measure ? list?.querySelector(`[data-measure="${CSS.escape(measure)}"]`) : undefined;
}

function reach(list: HTMLElement | null, measure: string, field: string): void {
  requestAnimationFrame(() => {
    const card = cardOf(list, measure);
    card?.scrollIntoView({ block: 'start' });
    const target = card?.querySelector<HTMLElement>(`[data-field="${field}"]`);
    const input = target?.matches('input, textarea')
      ? target
      : target?.querySelector<HTMLElement>('input, textarea');
    (input ?? card?.querySelector<HTMLElement>('button'))?.focus({ preventScroll: !input });
  });
}
