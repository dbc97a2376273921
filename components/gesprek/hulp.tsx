import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { ondersteuningPad } from '@/lib/instrument/paden'
import type { Kenmerk, Ondersteuning } from '@/lib/instrument/model'
import { GESPREK_TEKSTEN } from './teksten'

type HulpProps = { kenmerk: Kenmerk; ondersteuning: readonly Ondersteuning[] }

const teksten = GESPREK_TEKSTEN.scherm

/** What helps to get on with a kenmerk, out of sight until someone asks. */
export function Hulp({ kenmerk, ondersteuning }: HulpProps) {
  return (
    <Details summary={teksten.hulp}>
      <div className="gs-hulp">
        <section aria-labelledby="handvatten">
          <Heading level={2} size={4} id="handvatten">
            {teksten.handvatten}
          </Heading>
          <List
            items={kenmerk.handvatten.map(({ van, naar, tekst }) => (
              <>
                <strong>{teksten.handvat(van, naar)}:</strong> {tekst}
              </>
            ))}
          />
        </section>
        <section aria-labelledby="ondersteuning">
          <Heading level={2} size={4} id="ondersteuning">
            {teksten.ondersteuning}
          </Heading>
          {ondersteuning.length === 0 ? (
            <p>{teksten.geenOndersteuning}</p>
          ) : (
            <List
              items={ondersteuning.map(({ id, titel, organisatie }) => (
                <>
                  <Link href={ondersteuningPad(id)}>{titel}</Link> ({organisatie})
                </>
              ))}
            />
          )}
        </section>
      </div>
    </Details>
  )
}
