// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @dev What an account asks the contract of its token, if that counts transfers; DeviceRegistry does.
interface ITransferCount {
    function transferCount(uint256 tokenId) external view returns (uint256);
}

/// @title Delegations
/// @notice Who else may act for an account: which delegate may call which function of which contract, until when, and
/// how many coins it may send along in all.
/// @dev A grant is kept under the generation of the account's ownership: owner, number of transfers of the token, and a
/// counter that the owner may raise. So every grant is void when the token changes hands, and stays void when it comes
/// back, without a list to be walked. The names are those of the original's `ExecutionDelegation`.
abstract contract Delegations {
    /// @notice What a delegate may do with one function of one contract.
    /// @param until last second (Unix time) of the grant
    /// @param value how many wei may still be sent along
    struct Grant {
        uint48 until;
        uint208 value;
    }

    /// @dev Rises when the owner revokes everything at once.
    uint256 private _revocations;
    mapping(bytes32 generation => mapping(address delegate => mapping(address to => mapping(bytes4 selector => Grant))))
        private _grants;

    error BadDelegation(address delegate, address to, uint48 until);
    error NotDelegated(address delegate, address to, bytes4 selector);
    error OverValueLimit(uint256 have, uint256 limit);
    error ShortCalldata(uint256 length);

    /// @notice `delegate` may call `selector` of `to` until `until`, and send at most `value` wei along in all.
    event DelegatorAuthorized(
        address indexed delegate, address indexed to, bytes4 indexed selector, uint48 until, uint256 value
    );
    event DelegatorRevoked(address indexed delegate, address indexed to, bytes4 indexed selector);
    event DelegatorsRevoked();

    /// @notice Lets `delegate` call one function of one contract; called by the owner. A second grant takes the place
    /// of the first.
    /// @param selector of the function; zero for payments without data
    /// @param until last second (Unix time) of the grant, in the future
    /// @param value how many wei may be sent along in all
    function authorizeDelegator(address delegate, address to, bytes4 selector, uint48 until, uint208 value) external {
        _onlyOwner();
        if (delegate == address(0) || until <= block.timestamp || _forbidden(to)) {
            revert BadDelegation(delegate, to, until);
        }
        _grants[_generation()][delegate][to][selector] = Grant(until, value);
        _touch();
        emit DelegatorAuthorized(delegate, to, selector, until, value);
    }

    /// @notice Takes a grant back; called by the owner.
    function revokeDelegator(address delegate, address to, bytes4 selector) external {
        _onlyOwner();
        delete _grants[_generation()][delegate][to][selector];
        _touch();
        emit DelegatorRevoked(delegate, to, selector);
    }

    /// @notice Takes all grants back; called by the owner.
    function revokeAllDelegators() external {
        _onlyOwner();
        ++_revocations;
        _touch();
        emit DelegatorsRevoked();
    }

    /// @notice Whether `delegate` may call `selector` of `to` now.
    function isAuthorized(address delegate, address to, bytes4 selector) public view returns (bool) {
        return _grants[_generation()][delegate][to][selector].until >= block.timestamp && !_forbidden(to);
    }

    /// @notice What is left of a grant; zero when there is none.
    function grantOf(address delegate, address to, bytes4 selector) public view returns (Grant memory grant) {
        if (isAuthorized(delegate, to, selector)) grant = _grants[_generation()][delegate][to][selector];
    }

    /// @dev Uses a grant, or reverts. A call with one to three bytes of data names no function and is refused.
    function _useGrant(address delegate, address to, uint256 value, bytes calldata data) internal {
        bytes4 selector = _selectorOf(data);
        if (!isAuthorized(delegate, to, selector)) revert NotDelegated(delegate, to, selector);
        if (value == 0) return;
        Grant storage grant = _grants[_generation()][delegate][to][selector];
        if (value > grant.value) revert OverValueLimit(value, grant.value);
        grant.value -= uint208(value);
    }

    function _selectorOf(bytes calldata data) internal pure returns (bytes4) {
        if (data.length == 0) return bytes4(0);
        if (data.length < 4) revert ShortCalldata(data.length);
        return bytes4(data[:4]);
    }

    /// @dev What identifies one owner's uninterrupted time, and all grants given in it.
    function _generation() internal view returns (bytes32) {
        (address owner_, uint256 transfers) = _ownership();
        return keccak256(abi.encode(owner_, transfers, _revocations));
    }

    /// @dev Reverts unless the owner calls.
    function _onlyOwner() internal view virtual;

    /// @dev The owner now, and how often the token changed hands.
    function _ownership() internal view virtual returns (address owner_, uint256 transfers);

    /// @dev Contracts that no delegate may call for the account.
    function _forbidden(address to) internal view virtual returns (bool);

    /// @dev Changes the account's state, which offers for its token are tied to.
    function _touch() internal virtual;
}
