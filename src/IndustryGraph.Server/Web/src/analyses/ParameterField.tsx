import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityKind } from '../api/generated/graphql';
import { EntityPicker } from '../picker/EntityPicker';
import { ChoicesField } from './ChoicesField';
import type { Editor, ParameterDeclaration } from './model/editor';
import { parseParameterType } from './model/parameterType';
import type { Problem } from './model/parameterValues';
import styles from './ParameterForm.module.css';
import { spellOut, useWords } from './useWords';

interface ParameterFieldProps {
  parameter: ParameterDeclaration;
  editor: Exclude<Editor, { kind: 'page' }>;
  text: string;
  problem: Problem | undefined;
  onChange: (text: string) => void;
}

/** One parameter: its label, the field of its type, what is wrong with it. */
export function ParameterField(props: ParameterFieldProps) {
  const { parameter, editor, problem } = props;
  const { t } = useTranslation('analyses');
  const { word } = useWords();
  const id = useId();
  const name = word(`labels.${parameter.name}`, spellOut(parameter.name));
  const optional = parseParameterType(parameter.type).isNullable && editor.kind !== 'choices';
  const label = optional ? t('optional', { label: name }) : name;
  return (
    <div className={`${styles.field} ${styles[editor.kind] ?? ''}`} title={parameter.description}>
      <label className={styles.label} htmlFor={id} id={`${id}-label`}>
        {label}
      </label>
      <Input {...props} id={id} label={label} />
      {problem !== undefined && (
        <p className={styles.problem} id={`${id}-problem`} role="alert">
          {t(`problem.${problem}`)}
        </p>
      )}
    </div>
  );
}

function Input({
  parameter,
  editor,
  text,
  problem,
  onChange,
  id,
  label,
}: ParameterFieldProps & { id: string; label: string }) {
  const { t } = useTranslation('analyses');
  const isNullable = parseParameterType(parameter.type).isNullable;
  switch (editor.kind) {
    case 'entity':
      return (
        <EntityPicker
          id={id}
          label={label}
          placeholder={isNullable ? t('any') : t('typeName')}
          kinds={editor.entityKinds as readonly EntityKind[]}
          value={text === '' ? null : text}
          onChange={(value) => onChange(value ?? '')}
        />
      );
    case 'choices':
      return (
        <ChoicesField
          id={id}
          label={label}
          values={editor.values}
          text={text}
          allMeansNone={isNullable}
          onChange={onChange}
        />
      );
    case 'flag':
      return (
        <input
          id={id}
          type="checkbox"
          checked={text === 'true'}
          onChange={(event) => onChange(String(event.target.checked))}
        />
      );
    default:
      return (
        <input
          id={id}
          className={styles.input}
          type={editor.kind === 'date' ? 'date' : 'text'}
          inputMode={editor.kind === 'number' ? 'decimal' : undefined}
          value={text}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}
