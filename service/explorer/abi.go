package explorer

import (
	"math/big"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/trellis-network/trellis/contracts/bindings"
)

// A decoder names methods and events of the contracts that this program
// knows. A name is shown for what carries its selector, whatever the address:
// devices' accounts and tokens are deployed at run time.
type decoder struct {
	methods map[[4]byte]abi.Method
	events  map[common.Hash]abi.Event
}

func newDecoder() (*decoder, error) {
	d := &decoder{make(map[[4]byte]abi.Method), make(map[common.Hash]abi.Event)}
	for _, meta := range []*bind.MetaData{bindings.ProjectRegistryMetaData, bindings.DeviceRegistryMetaData, bindings.DataLogMetaData,
		bindings.SettlementMetaData, bindings.CommitteeMetaData, bindings.DelegatesMetaData, bindings.StakingMetaData,
		bindings.RewardsMetaData, bindings.TreasuryMetaData, bindings.UpgradesMetaData, bindings.DeviceNFTMetaData,
		bindings.DeviceAccountMetaData, bindings.ERC6551RegistryMetaData, bindings.RewardTokenMetaData, bindings.ConsensusReportMetaData,
		bindings.RequestHookMetaData, bindings.JournalMetaData, bindings.DeviceClaimsMetaData, bindings.DeviceTrustMetaData,
		bindings.DeviceStoreMetaData} {
		parsed, err := meta.GetAbi()
		if err != nil {
			return nil, err
		}
		for _, m := range parsed.Methods {
			d.methods[[4]byte(m.ID)] = m
		}
		for _, e := range parsed.Events {
			d.events[e.ID] = e
		}
	}
	return d, nil
}

// methodOf names what a transaction calls: a method, the selector of an
// unknown one, "transfer" of coins or "create".
func (e *Explorer) methodOf(t rpcTransaction) string {
	switch {
	case t.To == nil:
		return "create"
	case len(t.Input) == 0:
		return "transfer"
	case len(t.Input) < 4:
		return hexutil.Encode(t.Input)
	}
	if m, ok := e.decoder.methods[[4]byte(t.Input[:4])]; ok {
		return m.RawName
	}
	return hexutil.Encode(t.Input[:4])
}

// eventOf decodes an event. One that is not known, or does not decode, keeps
// its topics and data.
func (e *Explorer) eventOf(l rpcLog) eventEntry {
	raw := eventEntry{l.Address, "", map[string]any{"topics": l.Topics, "data": l.Data}}
	if len(l.Topics) == 0 {
		return raw
	}
	known, ok := e.decoder.events[l.Topics[0]]
	if !ok {
		return raw
	}
	values := make(map[string]any)
	var indexed abi.Arguments
	for _, argument := range known.Inputs {
		if argument.Indexed {
			indexed = append(indexed, argument)
		}
	}
	if len(l.Data) > 0 {
		if err := known.Inputs.UnpackIntoMap(values, l.Data); err != nil {
			return raw
		}
	}
	if err := abi.ParseTopicsIntoMap(values, indexed, l.Topics[1:]); err != nil {
		return raw
	}
	args := make(map[string]any, len(values))
	for name, v := range values {
		args[strings.TrimSuffix(name, "_")] = plain(reflect.ValueOf(v))
	}
	return eventEntry{l.Address, known.RawName, args}
}

// plain turns a decoded value into what the API's conventions say: integers
// of up to 64 bits are numbers, larger ones decimal texts, bytes hex.
func plain(v reflect.Value) any {
	switch value := v.Interface().(type) {
	case *big.Int:
		return value.String()
	case common.Address:
		return value
	case []byte:
		return hexutil.Encode(value)
	}
	switch v.Kind() {
	case reflect.Slice, reflect.Array:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			raw := make([]byte, v.Len())
			reflect.Copy(reflect.ValueOf(raw), v)
			return hexutil.Encode(raw)
		}
		list := make([]any, v.Len())
		for i := range list {
			list[i] = plain(v.Index(i))
		}
		return list
	case reflect.Struct:
		fields := make(map[string]any, v.NumField())
		for i := range v.NumField() {
			name := v.Type().Field(i).Tag.Get("json")
			fields[strings.TrimSuffix(name, "_")] = plain(v.Field(i))
		}
		return fields
	default:
		return v.Interface()
	}
}
