import { Bezwaren } from '@/components/resultaten/bezwaren'
import { listZonderOordeel } from '@/components/resultaten/indeling'
import {
  formulierPad,
  padenVan,
  type FormActie,
  type ResultaatBeeld,
} from '@/components/resultaten/model'
import { VASTSTEL_TEKSTEN as TEKST } from '@/components/resultaten/teksten'
import { VaststelFormulier } from '@/components/resultaten/vaststel-formulier'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'

type VaststellenProps = { beeld: ResultaatBeeld; action: FormActie }

/** What establishing means, what is not judged yet, and the form that does it. */
export function Vaststellen({ beeld, action }: VaststellenProps) {
  const { instrument, oordelen } = beeld.input
  const paden = padenVan(beeld)
  const open = listZonderOordeel(instrument, oordelen)
  const aantal = open.reduce((sum, kenmerk) => sum + kenmerk.aantal, 0)
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="vaststellen">
      <Heading level={2} id="vaststellen">
        {TEKST.titel}
      </Heading>
      <Paragraph>{TEKST.uitleg}</Paragraph>
      <Paragraph>{aantal === 0 ? TEKST.allesBeoordeeld : TEKST.zonderOordeel(aantal)}</Paragraph>
      {aantal > 0 && (
        <Details summary={TEKST.zonderOordeelLijst}>
          <List
            items={open.map(({ kenmerk, aantal: vragen }) => (
              <span key={kenmerk.id}>
                <Link
                  href={
                    beeld.rechten.gesprek
                      ? paden.gesprekOver(kenmerk.id)
                      : paden.kenmerkInvullen(kenmerk)
                  }
                >
                  {kenmerk.titel}
                </Link>
                {`: ${TEKST.zonderOordeelKenmerk(vragen)}`}
              </span>
            ))}
          />
        </Details>
      )}
      {beeld.bezwaren.length > 0 ? (
        <Bezwaren beeld={beeld} />
      ) : (
        <VaststelFormulier action={action} pad={formulierPad(beeld, 'vaststellen')} />
      )}
    </section>
  )
}
