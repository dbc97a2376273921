import { Link } from '@/components/ui/link'
import type { Ondersteuning } from '@/lib/instrument/model'
import { ONDERSTEUNING_TEKSTEN as teksten } from './teksten'

/** The addresses by which one gets support, where the source gives one. */
export function Contact({
  item: { titel, aanvragen },
}: {
  item: Pick<Ondersteuning, 'titel' | 'aanvragen'>
}) {
  const { link, mail } = aanvragen
  if (!link && !mail) return null
  return (
    <ul className="vit-links">
      {link && (
        <li>
          <Link href={link} aria-label={teksten.websiteVan(titel)}>
            {teksten.website}
          </Link>
        </li>
      )}
      {mail && (
        <li>
          <Link href={`mailto:${mail}`}>{teksten.mail(mail)}</Link>
        </li>
      )}
    </ul>
  )
}
