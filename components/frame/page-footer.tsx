import { Link } from '@/components/ui/link'
import { FRAME_TEKSTEN } from '@/components/frame/teksten'

/** The foot of every page. */
export function PageFooter() {
  return (
    <footer className="utrecht-page-footer vit-no-print">
      <div className="utrecht-page-footer__content vit-footer">
        <p className="vit-footer__note">{FRAME_TEKSTEN.eigenKeuze}</p>
        <nav aria-label={FRAME_TEKSTEN.overDezeSite}>
          <ul className="vit-footer__links">
            {FRAME_TEKSTEN.voetlinks.map(({ href, label }) => (
              <li key={href}>
                <Link href={href}>{label}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
