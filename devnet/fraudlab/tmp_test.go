package fraudlab
import ("testing";"fmt";"github.com/trellis-network/trellis/protocol/detect")
func TestTmp(t *testing.T){
 for _,seed:=range []uint64{1,2}{
 s,_:=Config{Kind:"weather",Devices:400,Hours:24}.Scene(seed)
 f,_:=detect.RunAll(s.Epoch(),nil)
 for _,x:=range f { for _,d:=range s.Devices { if address(0xd0,d.Key)==x.Device && (d.Fault=="" || d.Fault=="outage"||d.Fault=="stuck") { fmt.Println(d.Fault,x.Detector,x.Score,x.Text,d.Facts["latitude"],d.Facts["longitude"],len(x.Indexes)) } } }
 }
}
