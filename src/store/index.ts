/** The one room that knows the database. */
export * from './rows';
export * from './replacement-rows';
export * from './replacements';
export * from './call-rows';
export * from './calls';
export * from './mail-rows';
export * from './mails';
export * from './read';
export * from './write';
export * from './import';
export * from './feed-rows';
export * from './feeds';
export * from './difference';
export * from './backup';
export * from './people';
export { NewerDataError, type Shelf, type Shelves, type Store } from './shelf';
export { failureOf, openStore, type StoreFailure } from './failure';
export { KEPT_TABLES } from './schema';
