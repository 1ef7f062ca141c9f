import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keepKey, useKey } from '../api/key';
import { Button } from '../design/Button';

/** Forgets the key of this tab; nothing where it has none. */
export function SignOut() {
  const { t } = useTranslation('app');
  const key = useKey();
  const client = useQueryClient();
  if (key === null) {
    return null;
  }

  const forget = () => {
    keepKey(null);
    void client.resetQueries();
  };
  return (
    <Button look="plain" onPress={forget}>
      {t('signIn.out')}
    </Button>
  );
}
