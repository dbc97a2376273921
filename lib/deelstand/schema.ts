/** The one row there is: what is shared anywhere in the country. */
export const LAND = 'land'
