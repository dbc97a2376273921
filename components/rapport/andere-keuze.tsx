import { SAMENSTEL_TEKSTEN as TEKST } from '@/components/rapport/teksten-samenstellen'
import { DescriptionList } from '@/components/ui/description-list'
import { Details } from '@/components/ui/details'
import type { Rapportkeuze } from '@/lib/report/keuze'

/** What someone else stored meanwhile, to take over what is worth keeping. */
export function AndereKeuze({ keuze }: { keuze: Rapportkeuze }) {
  const { onderdelen, naam, voorwoord, besluit, kleur } = keuze
  const items = [
    {
      term: TEKST.onderdelen.legend,
      tekst: onderdelen.map((onderdeel) => TEKST.onderdelen.per[onderdeel].label).join(', '),
    },
    { term: TEKST.voorwoord.label, tekst: voorwoord },
    { term: TEKST.besluit.label, tekst: besluit },
    { term: TEKST.naam.label, tekst: naam },
    { term: TEKST.kleur.label, tekst: kleur ?? '' },
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
