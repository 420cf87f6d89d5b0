// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {IParameters} from "../governance/Parameters.sol";
import {IVoteEscrow} from "../governance/IVoteEscrow.sol";
import {Settlement} from "../settlement/Settlement.sol";
import {ITreasury} from "./IEconomics.sol";

/// @title SubDAOs
/// @notice DAOs below the DAO (IIP-33), each with a council that admits projects, a rate of coins up to a total, and a
/// weekly vote of veIOTX that divides the week's coins among its projects, into their pools in Settlement, from where
/// each project's policy pays devices. The DePIN DAO is the first. docs/spec/grants.md.
/// @dev A week is settled from what stood at its end: its own votes, its own rate, its own cap. So who grows later
/// earns nothing for weeks that are over.
///
/// Money: this holds Σ owed to projects' pools, nothing else.
contract SubDAOs {
    using Checkpoints for Checkpoints.Trace208;

    /// @notice A sub-DAO.
    /// @param council who admits and drops projects
    /// @param next the first week that is not settled
    /// @param total the most that it ever gives, in wei
    /// @param given what it has given, in wei
    struct DAO {
        string name;
        address council;
        uint40 next;
        uint128 total;
        uint128 given;
    }

    /// @notice What a week's votes came to.
    /// @param votes all of them
    /// @param capBp the most for one project, in hundredths of a percent: what was in force at the first vote
    struct Tally {
        uint240 votes;
        uint16 capBp;
    }

    /// @notice One account's ballot: it counts in its week only.
    struct Ballot {
        uint40 week;
        Part[] parts;
    }

    /// @notice Votes for one project.
    struct Part {
        uint96 projectId;
        uint160 votes;
    }

    uint256 public constant MAX_PROJECTS = 64;
    uint256 public constant MAX_NAME_BYTES = 64;

    /// @notice Seconds of a week.
    uint40 public immutable WEEK;
    IVoteEscrow public immutable VOTES;
    IParameters public immutable PARAMS;
    ITreasury public immutable TREASURY;
    Settlement public immutable SETTLEMENT;
    /// @notice Makes sub-DAOs and sets councils and rates.
    address public immutable GOVERNOR;

    /// @notice Number of sub-DAOs; the last id.
    uint256 public count;
    /// @notice Coins that wait to go into a project's pool.
    mapping(uint256 dao => mapping(uint256 projectId => uint256)) public owed;

    mapping(uint256 dao => DAO) private _daos;
    mapping(uint256 dao => Checkpoints.Trace208) private _rates; // wei a second, by week
    mapping(uint256 dao => uint256[]) private _projects;
    mapping(uint256 dao => mapping(uint256 projectId => uint256)) private _placeOf; // from 1
    mapping(uint256 dao => mapping(uint256 week => Tally)) private _tallies;
    mapping(uint256 dao => mapping(uint256 week => mapping(uint256 projectId => uint256))) private _votes;
    mapping(uint256 dao => mapping(address => Ballot)) private _ballots;

    error NotGovernor(address caller, address governor);
    error NotCouncil(uint256 dao, address caller);
    error NotTreasury(address caller);
    error NoSubDAO(uint256 dao);
    error BadSubDAOName(uint256 have, uint256 max);
    error TooManyProjects(uint256 max);
    error Admitted(uint256 dao, uint256 projectId);
    error NotAdmitted(uint256 dao, uint256 projectId);
    error PoolNotNative(uint256 projectId, address token);
    error BadBallot(uint256 projects, uint256 weights, uint256 max);
    error NoVotes(address account, uint256 snapshot);
    error WeekNotOver(uint256 week, uint256 until);
    error TreasuryShort(uint256 have, uint256 want, uint256 until);
    error NothingToPay(uint256 projectId, uint256 dao);

    event SubDAOCreated(uint256 indexed dao, string name, address council, uint256 perSecond, uint256 total);
    event CouncilSet(uint256 indexed dao, address council);
    /// @notice `perSecond` counts from week `week` on.
    event RateSet(uint256 indexed dao, uint256 perSecond, uint256 total, uint256 week);
    event ProjectAdmitted(uint256 indexed dao, uint256 indexed projectId);
    event ProjectDropped(uint256 indexed dao, uint256 indexed projectId);
    event Voted(uint256 indexed dao, uint256 indexed week, address indexed account, Part[] parts);
    event Shared(uint256 indexed dao, uint256 indexed week, uint256 indexed projectId, uint256 votes, uint256 amount);
    event WeekSettled(uint256 indexed dao, uint256 indexed week, uint256 budget, uint256 drawn, uint256 given);
    event Collected(uint256 indexed dao, uint256 indexed projectId, uint256 amount);

    modifier onlyGovernor() {
        if (msg.sender != GOVERNOR) revert NotGovernor(msg.sender, GOVERNOR);
        _;
    }

    modifier onlyCouncil(uint256 dao) {
        if (msg.sender != _dao(dao).council) revert NotCouncil(dao, msg.sender);
        _;
    }

    /// @param day seconds of a day
    /// @param name of the first sub-DAO, and its
    /// @param council and
    /// @param perSecond wei and
    /// @param total wei
    constructor(
        IVoteEscrow votes,
        IParameters params,
        ITreasury treasury,
        Settlement settlement,
        address governor,
        uint40 day,
        string memory name,
        address council,
        uint208 perSecond,
        uint128 total
    ) {
        (VOTES, PARAMS, TREASURY, SETTLEMENT) = (votes, params, treasury, settlement);
        (GOVERNOR, WEEK) = (governor, 7 * day);
        _create(name, council, perSecond, total, _weekOfNow());
    }

    /// @notice Takes what the treasury pays.
    receive() external payable {
        if (msg.sender != address(TREASURY)) revert NotTreasury(msg.sender);
    }

    // ── the governor's ──

    /// @notice Makes a sub-DAO; called by the governor. Its first week is the next one. What all of them may draw is the
    /// allowance that the treasury gives this contract.
    function create(string calldata name, address council, uint208 perSecond, uint128 total)
        external
        onlyGovernor
        returns (uint256 dao)
    {
        return _create(name, council, perSecond, total, _weekOfNow() + 1);
    }

    /// @notice Sets who admits projects; called by the governor.
    function setCouncil(uint256 dao, address council) external onlyGovernor {
        _dao(dao).council = council;
        emit CouncilSet(dao, council);
    }

    /// @notice Sets the rate from the next week on, and the total; called by the governor.
    function setRate(uint256 dao, uint208 perSecond, uint128 total) external onlyGovernor {
        _dao(dao).total = total;
        uint40 week = _weekOfNow() + 1;
        _rates[dao].push(week, perSecond);
        emit RateSet(dao, perSecond, total, week);
    }

    // ── the council's ──

    /// @notice Admits a project, whose pool in Settlement must take the native coin; called by the council.
    function admit(uint256 dao, uint256 projectId) external onlyCouncil(dao) {
        if (_placeOf[dao][projectId] != 0) revert Admitted(dao, projectId);
        Settlement.Project memory p = SETTLEMENT.project(projectId);
        // An id that a ballot cannot hold is no project's.
        if (p.challengeSeconds == 0 || p.token != address(0) || projectId > type(uint96).max) {
            revert PoolNotNative(projectId, p.token);
        }
        if (_projects[dao].length == MAX_PROJECTS) revert TooManyProjects(MAX_PROJECTS);
        _projects[dao].push(projectId);
        _placeOf[dao][projectId] = _projects[dao].length;
        emit ProjectAdmitted(dao, projectId);
    }

    /// @notice Drops a project; called by the council. It gets nothing of weeks that are not settled; what it is owed it
    /// keeps. Votes for it stay where they are and pay nobody.
    function drop(uint256 dao, uint256 projectId) external onlyCouncil(dao) {
        uint256 place = _placeOf[dao][projectId];
        if (place == 0) revert NotAdmitted(dao, projectId);
        uint256[] storage list = _projects[dao];
        uint256 moved = list[list.length - 1];
        list[place - 1] = moved;
        list.pop();
        _placeOf[dao][moved] = place;
        delete _placeOf[dao][projectId];
        emit ProjectDropped(dao, projectId);
    }

    // ── the voters' ──

    /// @notice Divides the caller's power, as of the end of the week before, among projects, for this week. A later ballot of
    /// the same week takes the place of the one before; the next week needs a new one.
    /// @param projects admitted ones, at most `dao.gauges`
    /// @param weights one each, each at most 10,000, not 0
    function vote(uint256 dao, uint256[] calldata projects, uint256[] calldata weights) external {
        _dao(dao);
        uint256 most = PARAMS.get("dao.gauges");
        if (projects.length == 0 || projects.length != weights.length || projects.length > most) {
            revert BadBallot(projects.length, weights.length, most);
        }
        uint256 snapshot = VOTES.snapshotOf(block.timestamp);
        uint256 power = VOTES.getPastVotes(msg.sender, snapshot);
        if (power == 0) revert NoVotes(msg.sender, snapshot);
        uint40 week = _weekOfNow();
        Tally storage t = _tallies[dao][week];
        if (t.capBp == 0) t.capBp = uint16(PARAMS.get("dao.gaugeCap"));
        Ballot storage b = _ballots[dao][msg.sender];
        uint256 all = t.votes - (b.week == week ? _takeBack(dao, week, b.parts) : 0);
        delete b.parts;
        b.week = week;
        t.votes = uint240(all + _place(dao, week, b.parts, projects, weights, power));
        emit Voted(dao, week, msg.sender, b.parts);
    }

    // ── money ──

    /// @notice Settles the next week that is over; anyone may. While the treasury has less than the week needs, it can only
    /// be settled a week later, so nobody settles it in a bad moment.
    /// @return week which one
    /// @return given what its projects got
    function settle(uint256 dao) external returns (uint256 week, uint256 given) {
        DAO storage d = _dao(dao);
        week = d.next;
        uint256 end = (week + 1) * WEEK;
        if (block.timestamp < end) revert WeekNotOver(week, end);
        d.next = uint40(week + 1);
        uint256 budget = budgetOf(dao, week);
        (uint256[] memory parts, uint256 want) = _parts(dao, week, budget);
        uint256 drawn;
        if (want != 0) {
            drawn = TREASURY.draw(want);
            if (drawn < want && block.timestamp < end + WEEK) revert TreasuryShort(drawn, want, end + WEEK);
            given = _share(dao, week, parts, drawn, want);
            d.given += uint128(given);
            if (given != drawn) TREASURY.refund{value: drawn - given}();
        }
        emit WeekSettled(dao, week, budget, drawn, given);
    }

    /// @notice Puts what a project is owed into its pool in Settlement; anyone may.
    function collect(uint256 dao, uint256 projectId) external returns (uint256 amount) {
        amount = owed[dao][projectId];
        if (amount == 0) revert NothingToPay(projectId, dao);
        owed[dao][projectId] = 0;
        emit Collected(dao, projectId, amount);
        SETTLEMENT.fund{value: amount}(projectId);
    }

    // ── views ──

    /// @notice A sub-DAO.
    function daoOf(uint256 dao) external view returns (DAO memory) {
        return _dao(dao);
    }

    /// @notice The projects that a sub-DAO has admitted.
    function projectsOf(uint256 dao) external view returns (uint256[] memory) {
        return _projects[dao];
    }

    /// @notice Wei a second in a week.
    function rateOf(uint256 dao, uint256 week) public view returns (uint256) {
        return _rates[dao].upperLookup(uint48(week));
    }

    /// @notice The most that a week gives: its rate, and what the total leaves now.
    function budgetOf(uint256 dao, uint256 week) public view returns (uint256) {
        DAO storage d = _daos[dao];
        return Math.min(rateOf(dao, week) * WEEK, Math.saturatingSub(d.total, d.given));
    }

    /// @notice All votes of a week, and the cap that it has.
    function tallyOf(uint256 dao, uint256 week) external view returns (Tally memory) {
        return _tallies[dao][week];
    }

    /// @notice The votes of a week for a project.
    function votesOf(uint256 dao, uint256 week, uint256 projectId) external view returns (uint256) {
        return _votes[dao][week][projectId];
    }

    /// @notice An account's last ballot.
    function ballotOf(uint256 dao, address account) external view returns (Ballot memory) {
        return _ballots[dao][account];
    }

    // ── within ──

    function _create(string memory name, address council, uint208 perSecond, uint128 total, uint40 week)
        private
        returns (uint256 dao)
    {
        uint256 length = bytes(name).length;
        if (length == 0 || length > MAX_NAME_BYTES) revert BadSubDAOName(length, MAX_NAME_BYTES);
        dao = ++count;
        _daos[dao] = DAO(name, council, week, total, 0);
        _rates[dao].push(week, perSecond);
        emit SubDAOCreated(dao, name, council, perSecond, total);
    }

    /// @dev Takes a ballot of this week back and returns its votes.
    function _takeBack(uint256 dao, uint40 week, Part[] storage parts) private returns (uint256 sum) {
        for (uint256 i; i < parts.length; ++i) {
            Part memory p = parts[i];
            _votes[dao][week][p.projectId] -= p.votes;
            sum += p.votes;
        }
    }

    /// @dev Writes a ballot and returns its votes: at most `power`, because each part is rounded down.
    function _place(
        uint256 dao,
        uint40 week,
        Part[] storage parts,
        uint256[] calldata projects,
        uint256[] calldata weights,
        uint256 power
    ) private returns (uint256 placed) {
        uint256 sum;
        for (uint256 i; i < weights.length; ++i) {
            if (weights[i] == 0 || weights[i] > 10_000) revert BadBallot(projects.length, weights[i], 10_000);
            sum += weights[i];
        }
        for (uint256 i; i < projects.length; ++i) {
            uint256 id = projects[i];
            if (_placeOf[dao][id] == 0) revert NotAdmitted(dao, id);
            uint256 votes = power * weights[i] / sum;
            _votes[dao][week][id] += votes;
            placed += votes;
            parts.push(Part(uint96(id), uint160(votes)));
        }
    }

    /// @dev What each project would get of a week's budget, in the order of the list, and their sum.
    function _parts(uint256 dao, uint256 week, uint256 budget)
        private
        view
        returns (uint256[] memory parts, uint256 sum)
    {
        uint256[] storage list = _projects[dao];
        Tally storage t = _tallies[dao][week];
        parts = new uint256[](list.length);
        if (t.votes == 0) return (parts, 0);
        uint256 cap = budget * t.capBp / 10_000;
        for (uint256 i; i < parts.length; ++i) {
            parts[i] = Math.min(Math.mulDiv(budget, _votes[dao][week][list[i]], t.votes), cap);
            sum += parts[i];
        }
    }

    function _share(uint256 dao, uint256 week, uint256[] memory parts, uint256 drawn, uint256 want)
        private
        returns (uint256 given)
    {
        for (uint256 i; i < parts.length; ++i) {
            uint256 part = drawn == want ? parts[i] : Math.mulDiv(parts[i], drawn, want);
            if (part == 0) continue;
            uint256 id = _projects[dao][i];
            owed[dao][id] += part;
            given += part;
            emit Shared(dao, week, id, _votes[dao][week][id], part);
        }
    }

    function _dao(uint256 dao) private view returns (DAO storage d) {
        d = _daos[dao];
        if (bytes(d.name).length == 0) revert NoSubDAO(dao);
    }

    function _weekOfNow() private view returns (uint40) {
        return uint40(block.timestamp) / WEEK;
    }
}
