/** The wiring of the rooms. */
const where = document.documentElement.dataset;
where.canvas = 'off';
