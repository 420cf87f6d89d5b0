// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {LaterBlock} from "../chain/LaterBlock.sol";

/// @title Ceremony
/// @notice Keeps the order of contributions to the set-up of a circuit's Groth16 keys, so that nobody can tell two stories of it:
/// first powers of a secret that every circuit of a size can use, then what belongs to one circuit. Each part ends with the
/// randomness of a block that came after its last contribution. docs/spec/circuits.md is the specification.
///
/// @dev It holds hashes. Whether a contribution is well made takes pairings over megabytes: whoever wants to know replays the
/// transcript (`trellis compute ceremony verify`), and a key is as good as its replay. One honest contributor of each part is
/// enough for nobody to know the secret. A bad contribution harms nothing but time: the coordinator strikes it, in public.
contract Ceremony {
    enum Stage {
        None,
        Powers,
        PowersBeacon,
        Circuit,
        CircuitBeacon,
        Sealed,
        Finished
    }

    /// @notice A set-up.
    /// @param coordinator who started it: may strike contributions, and tells the key
    /// @param until Unix seconds: contributions to this part are taken before
    /// @param power log₂ of how many powers there are, at least that of the circuit's constraints
    /// @param beaconBlock whose randomness ends this part, 0 before
    /// @param powersFrom the ceremony whose powers are used, 0 for its own
    /// @param seconds_ how long each part takes contributions
    /// @param confirmed how many contributors say that the key is that of the transcript
    /// @param objected how many say that it is not
    /// @param circuit SHA-256 of the constraint system, zero for powers alone
    /// @param powersBeacon randomness that ended the first part
    /// @param circuitBeacon randomness that ended the second
    /// @param key keccak256 of the verifying key
    struct Setup {
        address coordinator;
        uint40 until;
        uint8 power;
        Stage stage;
        uint32 powersFrom;
        uint40 seconds_;
        uint64 beaconBlock;
        uint32 confirmed;
        uint32 objected;
        bytes32 circuit;
        bytes32 powersBeacon;
        bytes32 circuitBeacon;
        bytes32 key;
    }

    /// @notice A contribution: who made it, and the SHA-256 of its file.
    struct Contribution {
        address by;
        bytes32 file;
    }

    /// @notice What a contributor says of the key.
    enum Word {
        None,
        Confirms,
        Objects
    }

    /// @notice Bounds.
    uint256 public constant MAX_URI = 256;
    uint256 public constant MAX_CONTRIBUTIONS = 1024;
    uint8 public constant MAX_POWER = 28; // the scalar field has roots of unity of that order
    uint40 public constant MAX_SECONDS = 365 days;

    /// @notice The number of ceremonies: they are 1 to this.
    uint32 public count;

    mapping(uint32 id => Setup) private _setups;
    mapping(uint32 id => mapping(bool ofCircuit => Contribution[])) private _contributions;
    mapping(uint32 id => mapping(address by => Word)) private _words;

    error NoSuchCeremony(uint32 id);
    error WrongStage(uint32 id, Stage have, Stage want);
    error BadCeremony(string what);
    error PowersNotSealed(uint32 id);
    error ContributionsOver(uint32 id, uint256 until);
    error ContributionsOpen(uint32 id, uint256 until);
    error NotNext(uint32 id, bytes32 have, bytes32 want);
    error NoContribution(uint32 id);
    error TooMany(uint32 id);
    error LongUri(uint256 length);
    error NotItsCoordinator(uint32 id, address caller);
    error NotContributor(uint32 id, address caller);
    error AlreadySaid(uint32 id, address caller);
    error BeaconTooEarly(uint32 id, uint256 beaconBlock);
    error WrongHeader(uint256 beaconBlock, bytes32 have, bytes32 want);
    error EmptyHash();

    event Started(uint32 indexed id, address indexed coordinator, bytes32 indexed circuit, string name, uint8 power, uint32 powersFrom);
    event Contributed(uint32 indexed id, bool ofCircuit, uint256 index, address indexed by, bytes32 file, string uri);
    event Struck(uint32 indexed id, bool ofCircuit, uint256 from, string reason);
    event Closed(uint32 indexed id, bool ofCircuit, uint64 beaconBlock);
    event BeaconDrawn(uint32 indexed id, bool ofCircuit, bytes32 beacon);
    event Finished(uint32 indexed id, bytes32 key, string uri);
    event Said(uint32 indexed id, address indexed by, Word word);

    /// @notice Starts a ceremony; by anyone, who coordinates it.
    /// @param circuit SHA-256 of the constraint system, zero for powers alone
    /// @param name of the circuit, for people
    /// @param powersFrom a ceremony whose powers are sealed and no fewer, to begin with the second part; 0 for none
    /// @param seconds_ how long each part takes contributions
    function start(bytes32 circuit, string calldata name, uint8 power, uint32 powersFrom, uint40 seconds_)
        external
        returns (uint32 id)
    {
        if (power == 0 || power > MAX_POWER) revert BadCeremony("power");
        if (seconds_ == 0 || seconds_ > MAX_SECONDS) revert BadCeremony("time");
        if (bytes(name).length > MAX_URI) revert LongUri(bytes(name).length);
        id = ++count;
        Setup storage s = _setups[id];
        (s.coordinator, s.power, s.seconds_, s.circuit) = (msg.sender, power, seconds_, circuit);
        s.until = uint40(block.timestamp) + seconds_;
        s.stage = Stage.Powers;
        if (powersFrom != 0) {
            Setup storage from = _known(powersFrom);
            if (from.powersBeacon == 0 || from.powersFrom != 0 || from.power < power) revert PowersNotSealed(powersFrom);
            if (circuit == 0) revert BadCeremony("circuit");
            (s.powersFrom, s.stage) = (powersFrom, Stage.Circuit);
        }
        emit Started(id, msg.sender, circuit, name, power, powersFrom);
    }

    /// @notice Adds a contribution; by anyone, as often as they like.
    /// @param previous the file of the last contribution to this part, zero for none: whoever built on another was overtaken
    /// @param file SHA-256 of the contribution
    /// @param uri where it lies
    function contribute(uint32 id, bytes32 previous, bytes32 file, string calldata uri) external {
        Setup storage s = _known(id);
        bool ofCircuit = _open(id, s);
        if (file == 0) revert EmptyHash();
        if (bytes(uri).length > MAX_URI) revert LongUri(bytes(uri).length);
        if (block.timestamp >= s.until) revert ContributionsOver(id, s.until);
        Contribution[] storage list = _contributions[id][ofCircuit];
        if (list.length == MAX_CONTRIBUTIONS) revert TooMany(id);
        bytes32 last = list.length == 0 ? bytes32(0) : list[list.length - 1].file;
        if (previous != last) revert NotNext(id, previous, last);
        list.push(Contribution(msg.sender, file));
        emit Contributed(id, ofCircuit, list.length - 1, msg.sender, file, uri);
    }

    /// @notice Strikes a contribution to this part that does not verify, and those after it, which built on it; by the
    /// coordinator. Whoever replays the transcript sees what was struck, and whether it deserved it.
    function strike(uint32 id, uint256 from, string calldata reason) external {
        Setup storage s = _known(id);
        _requireCoordinator(id, s);
        bool ofCircuit = _open(id, s);
        Contribution[] storage list = _contributions[id][ofCircuit];
        if (from >= list.length) revert NoContribution(id);
        while (list.length > from) list.pop();
        emit Struck(id, ofCircuit, from, reason);
    }

    /// @notice Ends a part after its time; by anyone. The randomness of a block to come is its last word. Without a
    /// contribution it cannot end: it takes them for as long again.
    function close(uint32 id) external {
        Setup storage s = _known(id);
        bool ofCircuit = _open(id, s);
        if (block.timestamp < s.until) revert ContributionsOpen(id, s.until);
        if (_contributions[id][ofCircuit].length == 0) {
            s.until = uint40(block.timestamp) + s.seconds_;
            return;
        }
        s.stage = ofCircuit ? Stage.CircuitBeacon : Stage.PowersBeacon;
        s.beaconBlock = uint64(block.number) + LaterBlock.AHEAD;
        emit Closed(id, ofCircuit, s.beaconBlock);
    }

    /// @notice Takes the randomness that ends a part; by anyone.
    /// @param header the RLP of the header of `beaconBlock`. When the chain has forgotten its hash, the header is not looked at
    /// and another block of later is named.
    function beacon(uint32 id, bytes calldata header) external {
        Setup storage s = _known(id);
        bool ofCircuit = s.stage == Stage.CircuitBeacon;
        if (!ofCircuit && s.stage != Stage.PowersBeacon) revert WrongStage(id, s.stage, Stage.PowersBeacon);
        uint256 number = s.beaconBlock;
        if (block.number <= number) revert BeaconTooEarly(id, number);
        if (block.number > number + LaterBlock.KEPT) {
            s.beaconBlock = uint64(block.number) + LaterBlock.AHEAD;
            emit Closed(id, ofCircuit, s.beaconBlock);
            return;
        }
        bytes32 want = LaterBlock.hashOf(number);
        if (keccak256(header) != want) revert WrongHeader(number, keccak256(header), want);
        bytes32 drawn = keccak256(abi.encode(LaterBlock.randomnessOf(header), id, ofCircuit));
        s.beaconBlock = 0;
        if (ofCircuit) {
            (s.circuitBeacon, s.stage) = (drawn, Stage.Sealed);
        } else {
            s.powersBeacon = drawn;
            s.stage = s.circuit == 0 ? Stage.Finished : Stage.Circuit;
            s.until = uint40(block.timestamp) + s.seconds_;
        }
        emit BeaconDrawn(id, ofCircuit, drawn);
    }

    /// @notice Tells the key that the transcript gives; by the coordinator, once.
    function finish(uint32 id, bytes32 key, string calldata uri) external {
        Setup storage s = _known(id);
        _requireCoordinator(id, s);
        if (s.stage != Stage.Sealed) revert WrongStage(id, s.stage, Stage.Sealed);
        if (key == 0) revert EmptyHash();
        if (bytes(uri).length > MAX_URI) revert LongUri(bytes(uri).length);
        (s.key, s.stage) = (key, Stage.Finished);
        emit Finished(id, key, uri);
    }

    /// @notice Says whether the key is that of the transcript; by each contributor to it once. It is a signal to people: a
    /// contributor's word proves no more than their replay does.
    function say(uint32 id, bool confirms) external {
        Setup storage s = _known(id);
        if (s.stage != Stage.Finished || s.key == 0) revert WrongStage(id, s.stage, Stage.Finished);
        if (_words[id][msg.sender] != Word.None) revert AlreadySaid(id, msg.sender);
        if (!contributed(id, msg.sender)) revert NotContributor(id, msg.sender);
        Word word = confirms ? Word.Confirms : Word.Objects;
        _words[id][msg.sender] = word;
        if (confirms) ++s.confirmed;
        else ++s.objected;
        emit Said(id, msg.sender, word);
    }

    /// @notice A ceremony; reverts where there is none.
    function setupOf(uint32 id) external view returns (Setup memory) {
        return _known(id);
    }

    /// @notice The contributions to a part, in order.
    function contributionsOf(uint32 id, bool ofCircuit) external view returns (Contribution[] memory) {
        return _contributions[id][ofCircuit];
    }

    /// @notice What an account said of the key.
    function wordOf(uint32 id, address by) external view returns (Word) {
        return _words[id][by];
    }

    /// @notice Whether an account contributed to a part, and was not struck.
    function contributed(uint32 id, address by) public view returns (bool) {
        return _among(_contributions[id][false], by) || _among(_contributions[id][true], by);
    }

    function _among(Contribution[] storage list, address by) private view returns (bool) {
        for (uint256 i; i < list.length; ++i) {
            if (list[i].by == by) return true;
        }
        return false;
    }

    function _known(uint32 id) private view returns (Setup storage s) {
        s = _setups[id];
        if (s.stage == Stage.None) revert NoSuchCeremony(id);
    }

    function _open(uint32 id, Setup storage s) private view returns (bool ofCircuit) {
        ofCircuit = s.stage == Stage.Circuit;
        if (!ofCircuit && s.stage != Stage.Powers) revert WrongStage(id, s.stage, Stage.Powers);
    }

    function _requireCoordinator(uint32 id, Setup storage s) private view {
        if (msg.sender != s.coordinator) revert NotItsCoordinator(id, msg.sender);
    }
}
