/** Bad input from the person at the terminal: said in one line, exit code 2, nothing half-written. */
export class Complaint extends Error {}
