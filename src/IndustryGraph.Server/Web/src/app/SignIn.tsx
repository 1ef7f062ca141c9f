import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkKey } from '../api/checkKey';
import { canBeKey, keepKey } from '../api/key';
import { Button } from '../design/Button';
import { Sheet } from '../design/Sheet';
import styles from './SignIn.module.css';
import { askForKey, useKeyAsked } from './signIn';

/** Asks for the key of a server that wants one, tries it, and asks everything again that was refused. */
export function SignIn() {
  const { t } = useTranslation('app');
  const asked = useKeyAsked();
  return (
    <Sheet title={t('signIn.title')} isOpen={asked} onOpenChange={askForKey}>
      <p className={styles.text}>{t('signIn.text')}</p>
      <KeyForm />
    </Sheet>
  );
}

type Fault = 'impossible' | 'refused' | 'unreachable';

function KeyForm() {
  const { t } = useTranslation('app');
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [checking, setChecking] = useState(false);
  const [fault, setFault] = useState<Fault>();

  const signIn = async (event: FormEvent) => {
    event.preventDefault();
    const key = text.trim();
    setChecking(true);
    const found = await faultOf(key);
    setChecking(false);
    setFault(found);
    if (found === undefined) {
      keepKey(key);
      askForKey(false);
      await client.resetQueries();
    }
  };

  return (
    <form className={styles.form} onSubmit={(event) => void signIn(event)}>
      <label htmlFor="key">{t('signIn.key')}</label>
      <input
        id="key"
        type="password"
        autoComplete="current-password"
        // biome-ignore lint/a11y/noAutofocus: the dialog has nothing else to fill in
        autoFocus
        required
        value={text}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : 'key-fault'}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" look="primary" isDisabled={checking}>
        {t('signIn.title')}
      </Button>
      {fault !== undefined && (
        <p id="key-fault" className={styles.fault} role="alert">
          {t(`signIn.${fault}`)}
        </p>
      )}
    </form>
  );
}

async function faultOf(key: string): Promise<Fault | undefined> {
  if (!canBeKey(key)) {
    return 'impossible';
  }

  try {
    return (await checkKey(key)) ? undefined : 'refused';
  } catch {
    return 'unreachable';
  }
}
