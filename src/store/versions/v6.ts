/** Schema 6: calendars that are fetched, and their reading in steps. */
export const v6 = {
  feeds: '&id',
  jobs: '&id',
  parcels: '&id',
} as const;

/** What the upgrade needs of the transaction it runs in. */
interface Upgrade {
  table(name: 'calendars'): { toCollection(): { modify(change: (row: Record<string, unknown>) => void): PromiseLike<unknown> } };
}

/** Calendars of before all came from files, and all were the person's own. */
export const upgradeToV6 = async (transaction: Upgrade): Promise<void> => {
  await transaction
    .table('calendars')
    .toCollection()
    .modify((row) => {
      row.mine = true;
      row.feedId = null;
    });
};
