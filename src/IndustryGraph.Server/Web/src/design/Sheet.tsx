import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from './IconButton';
import styles from './Sheet.module.css';

interface SheetProps {
  title: string;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  /** Where it comes up. `foot`: from the foot of the page, as a phone's sheets do. Default `middle`. */
  at?: 'middle' | 'foot' | 'top';
  children: ReactNode;
}

/** A dialog over the page. Esc and a press beside it close it. */
export function Sheet({ title, isOpen, onOpenChange, at = 'middle', children }: SheetProps) {
  const { t } = useTranslation('common');
  return (
    <ModalOverlay className={styles.overlay} isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className={[styles.sheet, styles[at]].join(' ')}>
        <Dialog className={styles.dialog}>
          <div className={styles.head}>
            <Heading slot="title" className={styles.title}>
              {title}
            </Heading>
            <IconButton icon="close" label={t('close')} onPress={() => onOpenChange(false)} />
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
