import { Button, Dialog, DialogTrigger, ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '../design/Icon';
import { Popover } from '../design/Popover';
import styles from './ChoicesField.module.css';
import { useWords } from './useWords';

interface ChoicesFieldProps {
  id: string;
  label: string;
  /** All that can be chosen. */
  values: readonly string[];
  /** What is chosen, with commas. */
  text: string;
  /** Whether nothing chosen asks for everything. */
  allMeansNone: boolean;
  onChange: (text: string) => void;
}

/** Several of a vocabulary. */
export function ChoicesField({ id, label, values, text, allMeansNone, onChange }: ChoicesFieldProps) {
  const { t } = useTranslation('analyses');
  const { word } = useWords();
  const chosen = text.split(',').filter((item) => item !== '');
  const nameOf = (value: string) => word(`terms.${value}`, value);
  const summary =
    chosen.length === 0
      ? t(allMeansNone ? 'all' : 'chosen', { count: 0 })
      : chosen.length <= 2
        ? chosen.map(nameOf).join(', ')
        : t('chosen', { count: chosen.length });
  return (
    <DialogTrigger>
      <Button id={id} className={styles.button ?? ''} aria-label={`${label}: ${summary}`}>
        <span>{summary}</span>
        <Icon name="down" size={12} />
      </Button>
      <Popover className={styles.popover ?? ''}>
        <Dialog aria-label={label} className={styles.dialog ?? ''}>
          <ListBox
            aria-label={label}
            selectionMode="multiple"
            selectedKeys={chosen}
            onSelectionChange={(keys) =>
              onChange(values.filter((value) => keys === 'all' || keys.has(value)).join(','))
            }
          >
            {values.map((value) => (
              <ListBoxItem key={value} id={value} textValue={nameOf(value)} className={styles.item ?? ''}>
                <span className={styles.box} aria-hidden="true">
                  <Icon name="check" size={12} />
                </span>
                {nameOf(value)}
              </ListBoxItem>
            ))}
          </ListBox>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
