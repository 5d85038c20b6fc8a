/** What has changed in the page since a reading, so that the next need not look at everything again. */
import { isOwn } from '../own';
import { SELECTORS } from './selectors';

export interface Since {
  /** Chips with a change inside; what all others say, they said before. */
  readonly chips: ReadonlySet<Element>;
  /** Nothing outside of chips has changed: everything else stands as it stood. */
  readonly only: boolean;
}

/** Gathers changes between readings. */
export interface Changes {
  /** Takes records in; false when all of them are our own doing. */
  take(records: readonly MutationRecord[]): boolean;
  /** Something that no record tells of: the next reading looks at everything. */
  all(): void;
  /** Hands over what was gathered, and begins anew; null: everything is to be looked at. */
  hand(): Since | null;
}

export function gatherChanges(): Changes {
  let chips = new Set<Element>();
  let only = true;
  let isAll = true;
  const note = ({ type, target, attributeName, addedNodes }: MutationRecord): void => {
    const chip = (target instanceof Element ? target : target.parentElement)?.closest(SELECTORS.chip);
    if (chip) {
      chips.add(chip);
      return;
    }
    only = false;
    // A style moves and hides chips; any other attribute may say what they are.
    if (type === 'attributes' && attributeName !== 'style') isAll = true;
    // A chip may come back with other words than it went with.
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches(SELECTORS.chip)) chips.add(node);
      else for (const one of node.querySelectorAll(SELECTORS.chip)) chips.add(one);
    }
  };
  return {
    take(records) {
      const foreign = records.filter((record) => !isOwn(record.target) && !isOnlyOwn(record));
      if (!isAll) foreign.forEach(note);
      return foreign.length > 0;
    },
    all() {
      isAll = true;
    },
    hand() {
      const since = isAll ? null : { chips, only };
      chips = new Set();
      only = true;
      isAll = false;
      return since;
    },
  };
}

function isOnlyOwn(record: MutationRecord): boolean {
  if (record.type !== 'childList') return false;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every((node) => isOwn(node));
}
