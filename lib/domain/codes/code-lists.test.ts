import { iso31662 } from 'iso-3166'
import { describe, expect, it } from 'vitest'
import { areaCodes, areasByCountry, countryOfArea } from './areas'
import { countryChoices, countryCodes, countryName } from './countries'
import { form, iloIndicator, meansOfControl } from './exploitation'
import { hotspots } from './hotspots'
import { codeLists } from './registry'

describe('code lists', () => {
  it('have unique names, codes and values of the case data standard', () => {
    expect(new Set(codeLists.map(({ name }) => name)).size).toBe(codeLists.length)
    for (const { name, codes, htcds } of codeLists) {
      expect(new Set<string>(codes).size, name).toBe(codes.length)
      for (const code of codes) expect(code).toMatch(/^\w+$/)
      if (!htcds) continue
      expect(Object.keys(htcds.values)).toEqual([...codes])
      const values = Object.values(htcds.values)
      expect(new Set(values).size, name).toBe(values.length)
    }
  })

  it('have the numbers the field counts: 11 forms and forced criminality, 17 means, 11 indicators', () => {
    const standard = (values: Record<string, string>) =>
      Object.values(values).filter((value) => !value.startsWith('x_')).length
    expect([standard(form.htcds!.values), form.codes.length]).toEqual([11, 12])
    expect([standard(meansOfControl.htcds!.values), meansOfControl.codes.length]).toEqual([16, 17])
    expect(iloIndicator.codes).toHaveLength(11)
  })

  it('know the areas of ISO 3166-2, all of them but the city that is inside another', () => {
    const countries = [...areasByCountry.keys()]
    const iso = iso31662
      .map(({ code }) => code)
      .filter((code) => countries.includes(countryOfArea(code)) && code !== 'TH-S')
    expect([...areaCodes].toSorted()).toEqual(iso.toSorted())
    for (const { area } of hotspots) expect(areaCodes).toContain(area)
  })

  it('name countries in the language asked for, sorted in it', () => {
    expect(countryName('KH', 'en')).toBe('Cambodia')
    expect(countryName('KH', 'th')).toBe('กัมพูชา')
    expect(countryName('ZZ', 'en')).toBe('ZZ')
    const names = countryChoices('en').map(({ name }) => name)
    expect(names).toHaveLength(countryCodes.size)
    expect(names.slice(0, 2)).toEqual(['Afghanistan', 'Åland Islands'])
  })
})
