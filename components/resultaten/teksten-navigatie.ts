import type { ResultaatPagina } from '@/components/resultaten/navigatie'

export const NAVIGATIE_TEKSTEN: Readonly<{
  titel: string
  paginas: Readonly<Record<ResultaatPagina, string>>
}> = {
  titel: 'Van resultaat naar besluit',
  paginas: {
    resultaten: 'Resultaten',
    gevolgen: 'Gevolgen',
    lenzen: 'Afspraken',
    ontwikkeling: 'Door de jaren',
    vergelijking: 'Vergelijken',
    behoeften: 'Ondersteuning',
    plan: 'Verbeterplan',
    reacties: 'Reacties',
    rapport: 'Rapport',
  },
}
