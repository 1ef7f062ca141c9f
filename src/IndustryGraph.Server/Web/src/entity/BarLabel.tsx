import { useTranslation } from 'react-i18next';
import { formatDate, formatPercent } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import type { Bar } from './model/timeline';
import { spanOn } from './scale';
import styles from './Timeline.module.css';

interface Text {
  text: string;
  tentative: boolean;
  /** Whether it tells of the end and so stands after the bar. */
  after: boolean;
}

/** One label for a row: what the day is in the middle of, else the end of what is over, else the start. */
export function BarLabel({ bars, asOf }: { bars: readonly Bar[]; asOf: string }) {
  const label = useText(bars, asOf);
  const spans = bars.map(({ from, to }) => spanOn(from, to, asOf));
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  if (label === null) {
    return null;
  }

  const className = label.tentative ? styles.tentativeLabel : styles.label;
  const after = (label.after && end < 78) || start < 24;
  return after && end < 78 ? (
    <span className={className} style={{ left: `calc(${end}% + 4px)` }}>
      {label.text}
    </span>
  ) : start >= 12 ? (
    <span className={className} style={{ right: `calc(${100 - start}% + 4px)` }}>
      {label.text}
    </span>
  ) : null;
}

function useText(bars: readonly Bar[], asOf: string): Text | null {
  const { t } = useTranslation('entity');
  const language = useLanguage();
  const date = (stated: string) => formatDate(stated, language);
  const standing = bars.find(({ claim }) => claim.phaseOn === 'CURRENT') ?? bars[0];
  if (standing === undefined) {
    return null;
  }

  const { claim, look } = standing;
  const stake = claim.stakePercent === null ? '' : `${formatPercent(claim.stakePercent, language)}, `;
  if (claim.phaseOn === 'CURRENT' && (look === 'negotiating' || look === 'rumoured') && claim.validFrom) {
    return { text: t(`bar.${look}`, { date: date(claim.validFrom) }), tentative: true, after: false };
  }

  const last = bars.at(-1) ?? standing;
  if (last.claim.validTo && last.to !== null && (last.to <= asOf || claim.validFrom === null)) {
    return { text: stake + t('bar.until', { date: date(last.claim.validTo) }), tentative: false, after: true };
  }

  return claim.validFrom ? { text: stake + date(claim.validFrom), tentative: false, after: false } : null;
}
