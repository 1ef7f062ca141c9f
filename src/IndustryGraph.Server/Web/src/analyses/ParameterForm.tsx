import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/Button';
import { type Editor, editorOf, type ParameterDeclaration } from './model/editor';
import { type FormValues, problemOf, textOf } from './model/parameterValues';
import { ParameterField } from './ParameterField';
import styles from './ParameterForm.module.css';

interface ParameterFormProps {
  parameters: readonly ParameterDeclaration[];
  /** What the address holds. */
  values: FormValues;
  busy: boolean;
  onRun: (values: FormValues) => void;
}

/** The parameters of an analysis as a form that its declaration makes. What is wrong is said beside the field. */
export function ParameterForm({ parameters, values, busy, onRun }: ParameterFormProps) {
  const { t } = useTranslation('analyses');
  const [draft, setDraft] = useState(values);
  const [tried, setTried] = useState(false);
  const kept = JSON.stringify(values);
  useEffect(() => setDraft(JSON.parse(kept) as FormValues), [kept]);
  const fields = parameters
    .map((parameter) => ({ parameter, editor: editorOf(parameter) }))
    .filter(
      (field): field is { parameter: ParameterDeclaration; editor: Exclude<Editor, { kind: 'page' }> } =>
        field.editor.kind !== 'page',
    );
  const problems = new Map(
    fields.map(({ parameter }) => [parameter.name, problemOf(parameter, textOf(parameter, draft))]),
  );

  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    setTried(true);
    if ([...problems.values()].every((problem) => problem === undefined)) {
      onRun(draft);
    }
  };

  return (
    <form className={styles.form} aria-label={t('parameters')} onSubmit={submit} noValidate>
      {fields.map(({ parameter, editor }) => (
        <ParameterField
          key={parameter.name}
          parameter={parameter}
          editor={editor}
          text={textOf(parameter, draft)}
          problem={tried || draft[parameter.name] !== undefined ? problems.get(parameter.name) : undefined}
          onChange={(text) => setDraft({ ...draft, [parameter.name]: text })}
        />
      ))}
      <Button look="primary" type="submit" className={styles.run ?? ''} isDisabled={busy}>
        {t('run')}
      </Button>
    </form>
  );
}
