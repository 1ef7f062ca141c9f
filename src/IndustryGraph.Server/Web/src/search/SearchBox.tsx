import { type KeyboardEvent, useRef, useState } from 'react';
import { ComboBox, Input, type Key, ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { StatisticsDocument } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { useShortcuts } from '../app/keyboard';
import { Icon } from '../design/Icon';
import { Popover } from '../design/Popover';
import { formatNumber } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import styles from './Search.module.css';
import { SearchFoot } from './SearchFoot';
import { SearchHit } from './SearchHit';
import { useOpenHit } from './useOpenHit';
import { useSearchHits } from './useSearchHits';

interface SearchBoxProps {
  autoFocus?: boolean;
  /** After something was opened. */
  onDone?: () => void;
}

/** Search as you type over all kinds: arrows choose, Enter opens, Shift and Enter adds to the network. */
export function SearchBox({ autoFocus = false, onDone }: SearchBoxProps) {
  const { t } = useTranslation('search');
  const [typed, setTyped] = useState('');
  const found = useSearchHits(typed);
  const open = useOpenHit();
  const input = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const adding = useRef(false);
  useShortcuts([{ keys: '/', description: t('focus'), run: () => input.current?.focus() }]);

  const choose = (key: Key | null) => {
    if (key !== null) {
      open(String(key), adding.current);
      setTyped('');
      input.current?.blur();
      onDone?.();
    }
  };

  const noteShift = (event: KeyboardEvent) => {
    adding.current = event.key === 'Enter' && event.shiftKey;
  };

  return (
    <ComboBox
      className={styles.box}
      aria-label={t('label')}
      items={found.hits}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={choose}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
    >
      <div ref={field} className={styles.field}>
        <Icon name="search" />
        <Input ref={input} placeholder={usePlaceholder()} autoFocus={autoFocus} onKeyDownCapture={noteShift} />
        <kbd>/</kbd>
      </div>
      <Popover className={styles.popover} triggerRef={field} placement="bottom start">
        <ListBox
          className={styles.hits}
          items={found.hits}
          renderEmptyState={() => (
            <p className={styles.none}>
              {t(found.pending || found.text === '' ? 'searching' : 'nothing', { text: found.text })}
            </p>
          )}
        >
          {(hit: (typeof found.hits)[number]) => (
            <ListBoxItem key={hit.entity.id} id={hit.entity.id} textValue={hit.entity.name} className={styles.hit}>
              <SearchHit hit={hit} text={found.text} />
            </ListBoxItem>
          )}
        </ListBox>
        <SearchFoot shown={found.hits.length} total={found.total} />
      </Popover>
    </ComboBox>
  );
}

function usePlaceholder(): string {
  const { t } = useTranslation('search');
  const language = useLanguage();
  const statistics = useAnswer(StatisticsDocument, {}).data?.statistics;
  return statistics === undefined
    ? t('label')
    : t('placeholder', { number: formatNumber(statistics.entities + statistics.sources, language) });
}
