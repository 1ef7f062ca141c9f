import { Button, ListBox, ListBoxItem, Select, SelectValue } from 'react-aria-components';
import { Icon } from '../design/Icon';
import { Popover } from '../design/Popover';
import styles from './Pick.module.css';

interface PickProps<Id extends string> {
  label: string;
  /** The chosen option; null where what is in force is none of them. */
  value: Id | null;
  /** What is shown where the value is null. */
  other?: string;
  options: readonly { id: Id; name: string }[];
  onChange: (id: Id) => void;
  /** `inline` inside a sentence, `field` in a form. Default `inline`. */
  look?: 'inline' | 'field';
}

/** One of a few, as a word in a sentence or a field of a form. */
export function Pick<Id extends string>({
  label,
  value,
  other = '',
  options,
  onChange,
  look = 'inline',
}: PickProps<Id>) {
  return (
    <Select
      className={`${styles.pick} ${styles[look]}`}
      aria-label={label}
      value={value}
      onChange={(key) => onChange(key as Id)}
    >
      <Button className={styles.button ?? ''}>
        <SelectValue>{() => options.find((option) => option.id === value)?.name ?? other}</SelectValue>
        <Icon name="down" size={12} />
      </Button>
      <Popover className={styles.popover ?? ''}>
        <ListBox>
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} textValue={option.name} className={styles.item ?? ''}>
              {option.name}
              {option.id === value && <Icon name="check" size={14} />}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
