package duban.desk;

/**
 * Filters and order of the tasklist under a name.
 *
 * @param query as in the address of the page: {@code light=OVERDUE&sort=PLAN}
 * @param standard whether the tasklist opens with it
 */
record SavedView(long id, String name, String query, boolean standard) {}
