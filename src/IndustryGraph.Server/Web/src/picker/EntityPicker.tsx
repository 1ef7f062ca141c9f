import { useEffect, useRef, useState } from 'react';
import { Button, ComboBox, Input, ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { EntityKind } from '../api/generated/graphql';
import { FindEntitiesDocument } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { Icon } from '../design/Icon';
import { KindMark } from '../design/KindMark';
import { kindOf, type NamedEntity } from '../design/kinds';
import { Popover } from '../design/Popover';
import styles from './EntityPicker.module.css';
import { useNames } from './useNames';

interface EntityPickerProps {
  /** The id that is chosen; nothing where none is. */
  value: string | null;
  onChange: (id: string | null) => void;
  /** What the field is called. */
  label: string;
  /** What stands in an empty field, as "anyone". */
  placeholder: string;
  /** Kinds that can be chosen; empty means all. */
  kinds?: readonly EntityKind[];
  /** `inline` inside a sentence, `field` in a form. Default `field`. */
  look?: 'inline' | 'field';
  id?: string;
}

/** Chooses an entity by typing a part of its name. */
export function EntityPicker({
  value,
  onChange,
  label,
  placeholder,
  kinds = [],
  look = 'field',
  id,
}: EntityPickerProps) {
  const { t } = useTranslation('picker');
  const chosen = useNames(value === null ? [] : [value]).get(value ?? '');
  const name = value === null ? '' : (chosen?.name ?? value);
  const [text, setText] = useState(name);
  const known = value === null || chosen !== undefined;
  // While the name of a new value is awaited the field keeps its text: any change of it would open the list again.
  useEffect(() => {
    if (known) {
      setText(name);
    }
  }, [name, known]);
  const found = useFound(text === name ? '' : text, kinds);

  const box = useRef<HTMLSpanElement>(null);
  const choose = (id: string | null) => {
    setText(id === null ? '' : (found.find((entity) => entity.id === id)?.name ?? name));
    onChange(id);
  };

  return (
    <ComboBox
      className={`${styles.picker} ${styles[look]}`}
      aria-label={label}
      inputValue={text}
      onInputChange={setText}
      value={value}
      onChange={(key) => key !== null && choose(String(key))}
      items={found}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
      onBlur={() => setText(name)}
    >
      <span ref={box} className={styles.box}>
        {chosen && <KindMark kind={kindOf(chosen)} />}
        <Input
          {...(id === undefined ? {} : { id })}
          className={styles.input}
          placeholder={placeholder}
          size={look === 'inline' ? Math.max(8, (text === '' ? placeholder : text).length) : 20}
          onFocus={(event) => event.currentTarget.select()}
        />
        {value !== null && (
          <Button slot={null} className={styles.clear} aria-label={t('clear', { label })} onPress={() => choose(null)}>
            <Icon name="close" size={12} />
          </Button>
        )}
      </span>
      <Popover className={styles.popover ?? ''} triggerRef={box}>
        <ListBox<NamedEntity>
          renderEmptyState={() => <p className={styles.none}>{t(text === name ? 'type' : 'none')}</p>}
        >
          {(entity) => (
            <ListBoxItem id={entity.id} textValue={entity.name} className={styles.item ?? ''}>
              <KindMark kind={kindOf(entity)} />
              <span lang="">{entity.name}</span>
              <KindName entity={entity} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function KindName({ entity }: { entity: NamedEntity }) {
  const { t } = useTranslation('common');
  return <span className={styles.kind}>{t(`kind.${kindOf(entity)}`)}</span>;
}

function useFound(text: string, kinds: readonly EntityKind[]): NamedEntity[] {
  const asked = text.trim();
  const answer = useAnswer(
    FindEntitiesDocument,
    { text: asked, kinds: kinds.length === 0 ? null : [...kinds], first: 8 },
    { enabled: asked !== '' },
  );
  return asked === '' ? [] : (answer.data?.search.nodes.map((hit) => hit.entity) ?? []);
}
