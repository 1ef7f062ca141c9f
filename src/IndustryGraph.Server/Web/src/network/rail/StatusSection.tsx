import { useTranslation } from 'react-i18next';
import { StatusStroke } from '../../design/StatusStroke';
import type { Scene } from '../model/scene';
import { statuses } from '../model/statuses';
import type { RailActions } from './RailActions';
import { Switch } from './Switch';

/** How claims read on the day, with their strokes and numbers. */
export function StatusSection({ scene, actions }: { scene: Scene; actions: RailActions }) {
  const { t } = useTranslation(['network', 'common']);
  return (
    <section>
      <h2>{t('network:status')}</h2>
      <ul>
        {statuses.map((status) => {
          const on = actions.choices.statuses.includes(status);
          const count = scene.statuses.get(status);
          return (
            <Switch
              key={status}
              on={on}
              mark={<StatusStroke status={status} />}
              text={t(`common:status.${status}`)}
              count={(on ? count?.shown : count?.available) ?? 0}
              label={t('network:statusSwitch', { status: t(`common:status.${status}`) })}
              onPress={() => actions.switchStatus(status)}
            />
          );
        })}
      </ul>
    </section>
  );
}
