import { useTranslation } from 'react-i18next';
import { precisionOf } from '../claims/span';
import { formatDate, formatPercent } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import { placeLabel } from './model/labelPlace';
import type { Bar } from './model/timeline';
import { placeOf, spanOn } from './scale';
import styles from './Timeline.module.css';

interface Text {
  text: string;
  tentative: boolean;
  /** Whether it tells of the end and so stands after the bar. */
  after: boolean;
}

interface BarLabelProps {
  bars: readonly Bar[];
  asOf: string;
  /** How wide the track is, in CSS pixels. */
  width: number;
}

/** One label for a row: what the day is in the middle of, else the end of what is over, else the start. */
export function BarLabel({ bars, asOf, width }: BarLabelProps) {
  const label = useText(bars, asOf);
  if (label === null || width === 0) {
    return null;
  }

  const spans = bars.map(({ from, to }) => spanOn(from, to, asOf));
  const place = placeLabel({
    text: label.text,
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
    day: placeOf(asOf),
    after: label.after,
    width,
  });
  if (place === null) {
    return null;
  }

  const look = label.tentative ? styles.tentativeLabel : styles.label;
  return (
    <span
      className={place.over ? `${look} ${styles.overBar}` : look}
      style={'left' in place ? { left: `${place.left}%` } : { right: `${place.right}%` }}
    >
      {label.text}
    </span>
  );
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
    return {
      text: t(`bar.${look}.${precisionOf(claim.validFrom)}`, { date: date(claim.validFrom) }),
      tentative: true,
      after: false,
    };
  }

  const last = bars.at(-1) ?? standing;
  if (last.claim.validTo && last.to !== null && (last.to <= asOf || claim.validFrom === null)) {
    return { text: stake + t('bar.until', { date: date(last.claim.validTo) }), tentative: false, after: true };
  }

  return claim.validFrom ? { text: stake + date(claim.validFrom), tentative: false, after: false } : null;
}
