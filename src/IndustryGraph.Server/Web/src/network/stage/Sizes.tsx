import { useTranslation } from 'react-i18next';
import { radiusOf } from '../model/radius';
import styles from './Sizes.module.css';

const degrees = [1, 10, 44];

/** What the sizes mean. */
export function Sizes() {
  const { t } = useTranslation('network');
  let x = 0;
  const circles = degrees.map((degree) => {
    const radius = radiusOf(degree);
    const circle = { degree, radius, x: x + radius + 1 };
    x += radius * 2 + 2;
    return circle;
  });
  return (
    <div className={styles.sizes}>
      <svg viewBox={`0 0 ${Math.ceil(x)} 36`} width={Math.ceil(x)} height="36" aria-hidden="true">
        {circles.map(({ degree, radius, x: centre }) => (
          <circle key={degree} cx={centre} cy={35 - radius} r={radius} />
        ))}
      </svg>
      <span>{t('sizes')}</span>
    </div>
  );
}
