// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Task} from "./ICompute.sol";

/// @notice How a task finds its prover.
/// Auction: the price rises until somebody locks the task, or brings the result without a lock.
/// Assigned: a prover is drawn by stake and free places. Quorum: several compute it, `IQuorum`.
enum Mode {
    Auction,
    Assigned,
    Quorum
}

/// @notice What became of a task.
/// Open: whoever locks it or brings the result. Drawing: waits for the block that draws its prover. Locked: a prover took it.
/// Assigned: a prover was drawn. Quorum: several compute it. Fulfilled: the result is there, and was delivered if anybody
/// wanted it. Undelivered: the result is there, and its consumer failed; `deliver` tries again. Refunded: nobody computed it.
enum State {
    None,
    Open,
    Drawing,
    Locked,
    Assigned,
    Quorum,
    Fulfilled,
    Undelivered,
    Refunded
}

/// @notice What is asked for: a `Task` without what the market finds out itself.
struct Request {
    uint256 projectId;
    uint32 version;
    uint64 logStart;
    uint64 logEnd;
    uint64 windowStart;
    uint64 windowEnd;
    bytes params;
    uint64 nonce;
}

/// @notice What is paid for it, and under which rules. All times are Unix seconds of blocks.
/// @param mode how a prover is found; Quorum if and only if the program's route is the quorum's
/// @param minPrice wei at the ramp's start
/// @param maxPrice wei at its end, and in the other modes; held from the request on
/// @param collateral wei that a prover loses when it holds the task and does not bring the result
/// @param rampStart when the price begins to rise; 0 for the moment of the request
/// @param rampSeconds how long it rises
/// @param lockSeconds how long a prover has
/// @param deadline a result counts before this second
/// @param consumer a contract that gets the result (`IResultConsumer`), zero for none
/// @param consumerGas gas of that call
/// @param size how many provers compute a task of mode Quorum
/// @param threshold how many of them have to agree
struct Offer {
    Mode mode;
    uint96 minPrice;
    uint96 maxPrice;
    uint96 collateral;
    uint40 rampStart;
    uint32 rampSeconds;
    uint32 lockSeconds;
    uint40 deadline;
    address consumer;
    uint32 consumerGas;
    uint16 size;
    uint16 threshold;
}

/// @notice The terms of a task as the market keeps the hash of them: whoever acts on a task brings them, from `Requested`.
/// @param offer with `rampStart` filled in
/// @param route which verifier judges the result
/// @param requester who pays, and gets back what was not spent
struct Terms {
    Offer offer;
    bytes4 route;
    address requester;
}

/// @notice A result as it is brought.
/// @param prover who found it and is paid, whoever brings it: the evidence names it. Of a quorum's task, the quorum
/// @param output what the program gave
/// @param evidence what the route's verifier wants to see
struct Submission {
    Task task;
    Terms terms;
    address prover;
    bytes output;
    bytes evidence;
}

/// @notice A task as the chain holds it, in three slots.
/// @param terms hash of its Terms
/// @param state as stored: a lock that ran out stands until somebody acts on the task
/// @param prover who holds it, or brought its result; while it is open, who failed it last
/// @param attempts how often a prover failed or declined it, and draws that found nobody
/// @param since Locked, Assigned: since when. Drawing: the number of the block that draws. Fulfilled, Undelivered: when
/// @param rampStart when its price began to rise; 0 for what the offer says
/// @param output hash of the result's output
struct Record {
    bytes32 terms;
    State state;
    address prover;
    uint8 attempts;
    uint40 since;
    uint40 rampStart;
    bytes32 output;
}

/// @title IComputeMarket
/// @notice Tasks, what is paid for them, and to whom. docs/spec/compute.md is the specification.
interface IComputeMarket {
    /// @notice A task is asked for: all that whoever acts on it has to bring.
    event Requested(
        bytes32 indexed taskId, uint256 indexed projectId, address indexed requester, Task task, Terms terms, bytes32 manifest
    );
    /// @notice A prover took a task, at a price.
    event Locked(bytes32 indexed taskId, address indexed prover, uint256 price, uint40 until);
    /// @notice A prover was drawn for a task, at its highest price.
    event Assigned(bytes32 indexed taskId, address indexed prover, uint256 price, uint40 until);
    /// @notice The randomness of a block will draw a task's prover; anyone brings its header (`assign`).
    event DrawAnnounced(bytes32 indexed taskId, uint256 drawBlock);
    /// @notice No prover could be drawn; the task is open, at its highest price.
    event NobodyDrawn(bytes32 indexed taskId);
    /// @notice A drawn prover does not want a task.
    event Declined(bytes32 indexed taskId, address indexed prover);
    /// @notice A prover held a task and brought nothing. `collateral` is 0 where nobody could have: the route was paused.
    event Missed(bytes32 indexed taskId, address indexed prover, uint256 collateral, address caller, uint256 callerPart);
    /// @notice A task is open again, its price rising from `rampStart` on.
    event Reopened(bytes32 indexed taskId, uint40 rampStart);
    /// @notice A result was shown. Of `price`, `net` is the prover's. `delivered` is false where a consumer is to get it: then
    /// `Delivered` follows, at once if it takes it.
    event Fulfilled(
        bytes32 indexed taskId, address indexed prover, uint256 price, uint256 net, bool delivered, bytes output
    );
    /// @notice A result of a batch was left out: its task was not to be had, or its evidence did not convince.
    event Refused(bytes32 indexed taskId, address indexed prover, bytes reason);
    /// @notice A consumer that failed before took its result.
    event Delivered(bytes32 indexed taskId, address indexed caller);
    /// @notice Nobody brought a result in time: the requester has its coins back.
    event Refunded(bytes32 indexed taskId, address indexed requester, uint256 amount);
    /// @notice An account put coins in, took coins out.
    event Deposited(address indexed account, uint256 amount);
    event Withdrawn(address indexed account, address indexed to, uint256 amount);
    /// @notice What the stakers of an operator earned was passed on; of operator 0, to all stakers.
    event PoolPaid(uint32 indexed operator, uint256 amount);
    event TreasuryPaid(uint256 amount);

    error BadOffer(bytes32 what);
    error BadTask(bytes32 what);
    error NoProgram(uint256 projectId, uint32 version);
    error RouteInactive(bytes4 route);
    error TaskExists(bytes32 taskId);
    error NoSuchTask(bytes32 taskId);
    error OtherTerms(bytes32 taskId, bytes32 have, bytes32 want);
    /// @notice The task is not to be had: by its state, or since `prover` holds it (of a quorum's, since `prover` is not it).
    error NotOpen(bytes32 taskId, State state, address prover);
    error TooEarly(bytes32 taskId, uint256 now_, uint256 from);
    error TooLate(bytes32 taskId, uint256 now_, uint256 until);
    error NotHolder(bytes32 taskId, address prover, address caller);
    error WrongHeader(uint256 drawBlock, bytes32 have, bytes32 want);
    error NothingToDeliver(bytes32 taskId, State state);
    error WrongOutput(bytes32 taskId, bytes32 have, bytes32 want);
    error ConsumerFailed(bytes32 taskId, address consumer);
    error CallNeedsGas(uint256 have, uint256 want);
    error Balance(address account, uint256 have, uint256 want);
    error NothingDue();
    error PaymentFailed(address to, uint256 amount);
    error NotRewards(address caller);

    // ── requests ──

    /// @notice Asks for a result; anyone may, for any project. The highest price comes as the value of the call, or from
    /// what the caller has here. The market reads the log's roots and the keys' itself.
    /// @return taskId `TaskId.idOf` of the task that `Requested` announces
    function request(Request calldata r, Offer calldata offer) external payable returns (bytes32 taskId);

    /// @notice Several requests under one offer.
    function requestMany(Request[] calldata list, Offer calldata offer)
        external
        payable
        returns (bytes32[] memory taskIds);

    /// @notice Gives the requester its coins back when the deadline is over, or the quorum failed; by anyone. What a
    /// quorum decided can be brought for an hour more.
    function refund(bytes32 taskId, Terms calldata terms) external;

    // ── provers ──

    /// @notice Takes a task at the price of now, with collateral out of what the caller has here. A lock of another that
    /// ran out is settled first.
    function lock(bytes32 taskId, Terms calldata terms) external payable;

    /// @notice Takes those of the tasks that are to be had.
    /// @return locked which of them
    function lockMany(bytes32[] calldata taskIds, Terms[] calldata terms) external payable returns (bool[] memory locked);

    /// @notice Brings a result, with its evidence; by anyone, for its prover. While another prover holds the task only that
    /// one's result counts.
    function fulfil(Submission calldata s) external;

    /// @notice Brings several results. Those whose tasks are not to be had any more, or whose evidence does not convince,
    /// are left out (`Refused`).
    /// @return done which were taken
    function fulfilMany(Submission[] calldata list) external returns (bool[] memory done);

    /// @notice Settles a lock that ran out: the collateral goes to requester, caller and treasury, the miss is noted, and
    /// the task is to be had again. By anyone.
    function expire(bytes32 taskId, Terms calldata terms) external;

    /// @notice Lets chance find a prover for a task that nobody took while its price rose; by anyone.
    function callDraw(bytes32 taskId, Terms calldata terms) external;

    /// @notice Draws the prover; by anyone, within 60 blocks after the one that draws. Later, another block will.
    /// @param header RLP of the drawing block's header
    function assign(bytes32 taskId, Terms calldata terms, bytes calldata header) external;

    /// @notice Gives back a task one was drawn for, in the first half of its time, at no cost; by the prover. Who is drawn
    /// for a task that cannot be computed is not harmed by it.
    function decline(bytes32 taskId, Terms calldata terms) external;

    // ── results ──

    /// @notice Gives a kept result to the consumer that failed; by anyone, with as much gas as the caller likes.
    function deliver(Task calldata task, Terms calldata terms, bytes calldata output) external;

    /// @notice The result of a task.
    /// @return output hash of it; zero while there is none
    /// @return prover who found it
    /// @return time when, Unix seconds
    function resultOf(bytes32 taskId) external view returns (bytes32 output, address prover, uint40 time);

    // ── coins ──

    /// @notice What an account has here and can use or take out: deposits, earnings, refunds.
    function balanceOf(address account) external view returns (uint256);
    function deposit() external payable;
    function withdraw(address to, uint256 amount) external;

    /// @notice Passes on what the stakers of an operator earned; of operator 0, to all who staked coins. By anyone.
    function payPool(uint32 operator) external;

    /// @notice Passes on what the treasury earned; by anyone.
    function payTreasury() external;

    /// @notice What waits to be passed on to the stakers of an operator, and to the treasury.
    function poolDue(uint32 operator) external view returns (uint256);
    function treasuryDue() external view returns (uint256);

    // ── views ──

    /// @notice A task as stored; `terms` zero where there is none.
    function recordOf(bytes32 taskId) external view returns (Record memory);

    /// @notice A task as whoever acted on it now would find it: a lock that ran out is over.
    /// @return state what it is now
    /// @return price what a prover that took it now would get, before fees; of a held task, what its holder gets
    /// @return until until when its holder has, 0 for none
    function quote(bytes32 taskId, Terms calldata terms) external view returns (State state, uint256 price, uint40 until);
}
