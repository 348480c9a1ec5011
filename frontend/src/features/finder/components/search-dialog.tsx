import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { formatPeriod } from '@/shared/i18n/format';
import { problemText } from '@/shared/i18n/problem-text';
import { useDebounced } from '@/shared/ui/use-debounced';
import { useFound } from '../api/use-found';
import { type Choice, type ChoiceGroup, choicesOf, plain } from '../model/choices';
import { commands, saying } from '../model/commands';
import { forget, recentSearches, remember } from '../model/recent';
import { ChoiceList } from './choice-list';
import './search.css';

interface Props {
  username: string;
  pages: string[];
  onClosed: () => void;
}

/** The search from anywhere: one field, and what is found for it as it is typed. */
export function SearchDialog({ username, pages, onClosed }: Props) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const list = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [recent, setRecent] = useState(() => recentSearches(username));
  const [at, setAt] = useState(0);
  const words = useDebounced(typed.trim(), 120);
  const found = useFound(words);

  // shown by the browser as what lies above all else; it gives the focus back when closed
  useEffect(() => dialog.current?.showModal(), []);

  const groups = typed.trim() === '' ? atFirst() : forWords();
  const choices = groups.flatMap((group) => group.choices);
  const active = choices[Math.min(at, choices.length - 1)];

  function atFirst(): ChoiceGroup[] {
    const searches = recent.map((text) => ({
      id: `recent-${text}`,
      title: plain(text),
      words: text,
    }));
    return [
      { name: t('search/recent'), choices: searches },
      { name: t('search/group/commands'), choices: commands(pages, i18n.language, t) },
    ].filter((group) => group.choices.length > 0);
  }

  function forWords(): ChoiceGroup[] {
    const said = saying(commands(pages, i18n.language, t), typed);
    const hits = found.data
      ? choicesOf(found.data, {
          group: (name) => t(`search/group/${name}`),
          task: ({ kind, measure, period }) =>
            [
              t(`kind/${kind}`),
              measure && `${measure.number} ${measure.title}`,
              period && formatPeriod(period),
            ]
              .filter(Boolean)
              .join(' · '),
          report: ({ unit, measure, period, consolidated }) =>
            [
              unit.name,
              `${measure.number} ${measure.title}`,
              formatPeriod(period),
              consolidated && t('search/consolidated'),
            ]
              .filter(Boolean)
              .join(' · '),
        })
      : [];
    return said.length > 0 ? [...hits, { name: t('search/group/commands'), choices: said }] : hits;
  }

  function type(text: string) {
    setTyped(text);
    setAt(0);
  }

  function choose(choice: Choice) {
    if (choice.words) {
      type(choice.words);
      return;
    }
    remember(username, typed);
    dialog.current?.close();
    choice.run?.();
    if (choice.to) {
      navigate(choice.to);
    }
  }

  function press(event: React.KeyboardEvent) {
    // while Chinese is being put in, the keys belong to that
    if (event.nativeEvent.isComposing) {
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && choices.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, choices.length - 1) + step + choices.length) % choices.length);
    } else if (event.key === 'Enter' && active) {
      event.preventDefault();
      choose(active);
    }
  }

  const settled = words === typed.trim() && !found.isFetching;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click beside it closes; for the keyboard there is Esc
    <dialog
      ref={dialog}
      className="search-dialog"
      aria-label={t('search/title')}
      onClose={onClosed}
      onClick={({ target }) => target === dialog.current && dialog.current.close()}
    >
      <div className="search-head">
        <input
          type="text"
          role="combobox"
          autoFocus
          value={typed}
          placeholder={t('search/placeholder')}
          aria-label={t('search/title')}
          aria-expanded={choices.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={active && `${list}-${active.id}`}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => type(target.value)}
          onKeyDown={press}
        />
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('search/esc')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div className="search-found" tabIndex={0}>
        <ChoiceList id={list} groups={groups} active={active} onPoint={pointAt} onChoose={choose} />
        {typed.trim() === '' && recent.length > 0 && (
          <button
            type="button"
            className="search-forget"
            onClick={() => {
              forget(username);
              setRecent([]);
            }}
          >
            {t('search/forget')}
          </button>
        )}
        {found.error && words !== '' && <p className="overdue-text">{problemText(found.error)}</p>}
        {typed.trim() !== '' && settled && choices.length === 0 && !found.error && (
          <p className="muted">{t('search/nothing', { typed: typed.trim() })}</p>
        )}
      </div>
      <p className="search-foot muted">
        <span role="status">
          {typed.trim() === ''
            ? ''
            : settled
              ? t('search/count', { count: choices.length })
              : t('common/loading')}
        </span>
        <span className="from-tablet">{t('search/keys')}</span>
      </p>
    </dialog>
  );

  function pointAt(choice: Choice) {
    setAt(choices.indexOf(choice));
  }
}
