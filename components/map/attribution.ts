/** To be shown on every map, in these words in every language: what the licences of the basemap ask. */
export const attribution = '© OpenStreetMap contributors (ODbL) · GeoNames CC BY'
