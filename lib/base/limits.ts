/** Releases of one surface that may fail in a row before presses there are no longer held. */
export const RELEASES_MAY_FAIL = 3
