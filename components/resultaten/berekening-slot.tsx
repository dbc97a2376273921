import { PAGINA_TEKSTEN } from '@/components/resultaten/teksten'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'

/** Leads from one calculation to the rules behind all of them. */
export function Slotregel() {
  return (
    <Paragraph>
      <Link href={PAGINA_TEKSTEN.verantwoordingPad}>{PAGINA_TEKSTEN.verantwoording}</Link>
    </Paragraph>
  )
}
