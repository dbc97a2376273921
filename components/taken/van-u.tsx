import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { TAKEN_TEKSTEN as TEKST } from './teksten'
import { Voortgang } from './voortgang'
import type { RegelWeergave } from './weergave'

/** What is on the reader's own name. */
export function VanU({ regels }: { regels: readonly RegelWeergave[] }) {
  return (
    <section className="vit-stack" aria-labelledby="van-u">
      <Heading level={2} id="van-u">
        {TEKST.vanU.titel}
      </Heading>
      {regels.length === 0 ? (
        <Paragraph>{TEKST.vanU.geen}</Paragraph>
      ) : (
        <ul className="vit-taken__eigen">
          {regels.map((regel) => (
            <li key={regel.kenmerk.id} className="vit-card">
              <Heading level={3} size={4}>
                {regel.href ? <Link href={regel.href}>{regel.titel}</Link> : regel.titel}
              </Heading>
              <p>{TEKST.gereedOp(regel.taak?.gereedOp ?? null)}</p>
              <Voortgang {...regel} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
