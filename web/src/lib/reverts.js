// Why a contract of this network refuses an owner's transaction, in words for the owner.
import { decodeErrorResult, parseAbi } from 'viem/utils';

const ERRORS = parseAbi([
  'error Expired(uint256 deadline)', 'error AlreadyRegistered(address device)', 'error NotRegistered(address device)', 'error SignerUsed(address signer, address device)',
  'error FeeTooLow(uint256 have, uint256 want)', 'error NotController(uint256 projectId, address signer)', 'error BadVoucher(uint256 projectId, address device, address signer)',
  'error WrongToken(uint256 have, uint256 want)', 'error TokenUsed(uint256 projectId, uint256 tokenId)', 'error NotIdentityOwner(address device, address caller)',
  'error WrongSigner(address have, address want)', 'error InvalidSignature()', 'error BadFirstSequence(uint256 have, uint256 min, uint256 max)', 'error OwnershipCycle()',
  'error ERC721InvalidReceiver(address receiver)', 'error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)',
  'error ERC721InsufficientApproval(address operator, uint256 tokenId)', 'error ERC721NonexistentToken(uint256 tokenId)',
]);

/** @type {Record<string, (args: any) => string>} */
const WORDS = {
  Expired: ([deadline]) => `What was signed ran out at ${new Date(Number(deadline) * 1000).toUTCString()}. Have the device sign again; if its maker's voucher ran out, ask the maker for another.`,
  AlreadyRegistered: () => 'The device has an identity already, or had one that was ended.',
  NotRegistered: () => 'The device has no identity, or it was ended for ever.',
  SignerUsed: () => 'The new key is or was the key of a device, and keys never come twice. Give the device another.',
  FeeTooLow: ([, want]) => `The maker has used up the identities that were bought for these devices; the next costs ${BigInt(want) / 10n ** 18n} IOTX. Ask the maker to buy more, then try again.`,
  NotController: () => "Who vouched for the device does not speak for the project any more. Ask the maker for another voucher.",
  BadVoucher: () => "The maker's voucher is for another device, project or time. Ask the maker for another.",
  WrongToken: () => 'The device signed for another token than the one it gets. Have it sign again.',
  TokenUsed: () => 'The device token serves another device already.',
  NotIdentityOwner: () => 'This account does not own the device.',
  WrongSigner: () => 'The signature is of another key, or over other words than these: the device, its owner or its key has changed since. Have the device sign again.',
  InvalidSignature: () => 'The signature is malformed. Have the device sign again.',
  BadFirstSequence: ([, min]) => `The new key must begin at a reading number of at least ${min}. Have the device sign again.`,
  OwnershipCycle: () => 'That is the account of the device itself, which must not own itself. Name another receiver.',
  ERC721InvalidReceiver: () => 'The receiver is a contract that does not take devices.',
  ERC721IncorrectOwner: () => 'This account does not own the device any more.',
  ERC721InsufficientApproval: () => 'This account does not own the device.',
  ERC721NonexistentToken: () => 'The device has no identity.',
};

/** What a failed call's data says, or empty when nothing is known. @param {unknown} data @returns {string} */
export function whyReverted(data) {
  try {
    const { errorName, args } = decodeErrorResult({ abi: ERRORS, data: /** @type {any} */ (data) });
    return WORDS[errorName]?.(args ?? []) ?? '';
  } catch {
    return '';
  }
}
