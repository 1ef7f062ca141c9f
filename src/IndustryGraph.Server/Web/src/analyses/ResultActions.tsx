import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Download, saveFile, useOfferDownloads } from '../app/downloads';
import { Button } from '../design/Button';
import type { Row } from './model/columns';
import { toCsv } from './model/csv';
import styles from './ResultActions.module.css';
import type { CatalogEntry } from './useCatalog';

/** Takes the result along: to the clipboard, or as a file. */
export function ResultActions({ analysis, rows }: { analysis: CatalogEntry; rows: readonly Row[] }) {
  const { t } = useTranslation('analyses');
  const [copied, setCopied] = useState(false);
  const names = useMemo(() => analysis.columns.map((column) => column.name), [analysis]);
  const downloads = useMemo<Download[]>(
    () => [
      {
        label: t('csv'),
        run: () => saveFile(`${analysis.name}.csv`, new Blob([toCsv(names, rows)], { type: 'text/csv' })),
      },
      {
        label: t('json'),
        run: () => saveFile(`${analysis.name}.json`, new Blob([toJson(names, rows)], { type: 'application/json' })),
      },
    ],
    [analysis, names, rows, t],
  );
  useOfferDownloads(downloads);
  const copy = async () => {
    await navigator.clipboard.writeText(toCsv(names, rows));
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };

  return (
    <span className={styles.actions}>
      <Button size="small" onPress={() => void copy()}>
        {t(copied ? 'copied' : 'copyCsv')}
      </Button>
      {downloads.map((download) => (
        <Button key={download.label} size="small" onPress={() => void download.run?.()}>
          {download.label}
        </Button>
      ))}
    </span>
  );
}

function toJson(names: readonly string[], rows: readonly Row[]): string {
  const objects = rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])));
  return JSON.stringify(objects, null, 2);
}
