import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../design/IconButton';
import { Sheet } from '../design/Sheet';
import { SearchBox } from './SearchBox';

/** Search on a phone: a button that opens the field over the page. */
export function SearchSheet() {
  const { t } = useTranslation('search');
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton icon="search" label={t('label')} onPress={() => setOpen(true)} />
      <Sheet title={t('label')} isOpen={open} onOpenChange={setOpen} at="top">
        <SearchBox autoFocus onDone={() => setOpen(false)} />
      </Sheet>
    </>
  );
}
