import type { FollowedFeed } from '../../shared/contract.ts'
import { shortReasons as reasons } from './index.ts'

/** Why a feed needs attention, in the few words that fit into a line. */
export function shortReason(
  { health, silentSince, isSalvaged, movedTo }: Pick<FollowedFeed, 'health' | 'silentSince' | 'isSalvaged' | 'movedTo'>
): string {
  if (silentSince !== undefined) return reasons.silent
  if (health.kind === 'gone') return reasons.gone
  if (health.kind !== 'failing') return isSalvaged ? reasons.salvaged : movedTo === undefined ? '' : reasons.moving
  const { code, details } = health
  switch (code) {
    case 'certificate-invalid': return reasons.certificate(details['reason'])
    case 'http-status': return reasons.status(details['status'] ?? '?')
    case 'timed-out': return reasons.tooSlow
    case 'host-not-found': return reasons.noServer
    case 'connection-failed': case 'answer-cut': return reasons.noAnswer
    case 'sign-in-needed': return reasons.signIn
    case 'feed-missing': return reasons.missing
    case 'not-a-feed': return reasons.notAFeed
    case 'feed-broken': return reasons.broken
    default: return reasons.other
  }
}
