import { SAMENSTEL_TEKSTEN as TEKST } from '@/components/rapport/teksten-samenstellen'
import { DescriptionList } from '@/components/ui/description-list'
import { Details } from '@/components/ui/details'
import type { Rapportkeuze } from '@/lib/report/keuze'

type AndereKeuzeProps = {
  keuze: Rapportkeuze
  lenzen: readonly Readonly<{ id: string; titel: string }>[]
}

/** What someone else stored meanwhile, to take over what is worth keeping. */
export function AndereKeuze({ keuze, lenzen }: AndereKeuzeProps) {
  const { onderdelen, lens, naam, voorwoord, besluit, kleur, logo } = keuze
  const items = [
    {
      term: TEKST.onderdelen.legend,
      tekst: onderdelen.map((onderdeel) => TEKST.onderdelen.per[onderdeel].label).join(', '),
    },
    {
      term: TEKST.lens.label,
      tekst: lenzen.find(({ id }) => id === lens)?.titel ?? TEKST.lens.geen,
    },
    { term: TEKST.voorwoord.label, tekst: voorwoord },
    { term: TEKST.besluit.label, tekst: besluit },
    { term: TEKST.naam.label, tekst: naam },
    { term: TEKST.kleur.label, tekst: kleur ?? '' },
    { term: TEKST.logo.label, tekst: logo ? TEKST.logo.ja : TEKST.logo.nee },
  ]
  return (
    <Details summary={TEKST.fouten.andere} open>
      <DescriptionList
        items={items.map(({ term, tekst }) => ({
          term,
          value: <span className="vit-typed">{tekst || TEKST.fouten.leeg}</span>,
        }))}
      />
    </Details>
  )
}
