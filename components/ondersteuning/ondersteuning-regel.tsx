import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Ondersteuning } from '@/lib/instrument/model'
import { ondersteuningPad } from '@/lib/instrument/paden'
import { Contact } from './contact'
import { ONDERSTEUNING_TEKSTEN as teksten } from './teksten'

/** Support in short, with how to get it; its title leads to the whole entry. */
export function OndersteuningRegel({ item }: { item: Ondersteuning }) {
  return (
    <li className="kd-rij">
      <Heading level={3} size={4}>
        <Link href={ondersteuningPad(item.id)}>{item.titel}</Link>
      </Heading>
      <Paragraph variant="small">
        {[teksten.herkomst(item), teksten.niveaus(item.niveaus).toLowerCase()].join(' · ')}
      </Paragraph>
      <Paragraph>{item.aanvragen.tekst}</Paragraph>
      <Contact item={item} />
    </li>
  )
}
