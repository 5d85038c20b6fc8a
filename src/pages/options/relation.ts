import type { Relation } from '../../core/model';
import type { Translate } from '../../ui/contract';

export const RELATIONS: readonly Relation[] = ['unknown', 'peer', 'report', 'manager', 'client'];

export function relationWord(t: Translate, relation: Relation): string {
  switch (relation) {
    case 'peer':
      return t('options_relation_peer');
    case 'report':
      return t('options_relation_report');
    case 'manager':
      return t('options_relation_manager');
    case 'client':
      return t('options_relation_client');
    default:
      return t('options_relation_unknown');
  }
}
